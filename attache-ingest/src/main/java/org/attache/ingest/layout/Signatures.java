package org.attache.ingest.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Block;

/**
 * The signature of an agency at the very end of a text, where a name needs few words to be a credit: "Illyria Press", "(Illyria Press /
 * Record)", "Text by Illyria Press, abridged by us". First letters alone count only behind a mark or before a stroke.
 */
final class Signatures {

    private static final Pattern FORM = Pattern
            .compile("(?:[^.:]{0,24}: ?)?(?<mark>(?i:text|story|report|words|copy|article)(?: by|:) |[-–—]{1,2} ?|\\()?"
                    + "(?<name>\\p{Lu}[\\p{L}&.'’-]*(?: \\p{Lu}[\\p{L}&.'’-]*){0,4})"
                    + "(?<rest>(?: ?[/,&+] ?| and | with )[^.]{1,60})?\\)?\\.?");
    private static final int LONGEST = 14;
    private static final int TAIL = 8;

    private Signatures() {}

    /** The last line as a whole. */
    static Optional<Notices.Notice> of(Line line) {
        Matcher form = FORM.matcher(line.text());
        if (line.words() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        String found = form.group("name");
        String name = found.endsWith(".") ? found.substring(0, found.length() - 1) : found;
        boolean stroke = form.group("rest") != null && form.group("rest").strip().startsWith("/");
        boolean agency = Masthead.worded(name)
                || (form.group("mark") != null || stroke) && Masthead.agency(name);
        return agency ? Optional.of(new Notices.Notice(Block.Kind.CREDIT, line.span(), true, name, null))
                : Optional.empty();
    }

    /** Behind the last sentence of the last line: "… across the border. Illyria Press". */
    static Optional<Notices.Notice> behind(Line line) {
        int end = Math.max(line.text().lastIndexOf(". "), line.text().lastIndexOf(".” "));
        int start = end < 0 ? -1 : line.text().indexOf(' ', end) + 1;
        Optional<Line> tail = start <= 0 ? Optional.empty() : Optional.of(line.part(start, line.text().length()));
        return tail.filter(one -> one.words() <= TAIL && !one.text().endsWith(".")).flatMap(Signatures::of);
    }
}
