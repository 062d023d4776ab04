package org.attache.ingest.feed.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody a feed names: author, contributor, publisher. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(@Nullable String name, @Nullable String email, @Nullable String href) {
    private static final Pattern EMAIL = Pattern.compile(
            "[\\w.+-]{1,64}@(?:\\[[0-9.]{7,15}]|(?:[a-zA-Z0-9-]{1,63}\\.){1,8}[a-zA-Z]{2,24})(?:\\?subject=\\S{1,200})?");

    public static final Person NOBODY = new Person(null, null, null);

    /** Takes "Name (mail)", "mail (Name)", "Name &lt;mail&gt;" apart. */
    public static Person parse(String text) {
        Matcher matcher = EMAIL.matcher(text);
        if (!matcher.find()) {
            return text.isBlank() ? NOBODY : new Person(text.strip(), null, null);
        }
        String rest = text.substring(0, matcher.start()) + text.substring(matcher.end());
        String name = rest.replace("()", "").replace("<>", "").replace("&lt;&gt;", "").strip();
        if (name.startsWith("(") && name.endsWith(")")) {
            name = name.substring(1, name.length() - 1).strip();
        }
        return new Person(name.isEmpty() ? null : name, matcher.group(), null);
    }

    public boolean isNobody() {
        return name == null && email == null && href == null;
    }

    /** "Name (mail)", or whichever of the two there is; null when there is neither. */
    @Nullable
    public String display() {
        return name == null ? email : email == null ? name : name + " (" + email + ")";
    }
}
