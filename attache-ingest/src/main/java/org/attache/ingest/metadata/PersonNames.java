package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a byline into names and refuses what cannot be one. */
final class PersonNames {
    private static final int LONGEST = 60;
    private static final Set<String> BEFORE = Set.of("by", "von", "par", "por", "di", "door", "av", "af", "autor",
            "autorin", "author", "written", "posted", "text", "autore", "auteur", "author:", "by:", "von:", "autor:",
            "text:", "verfasst", "geschrieben", "veröffentlicht", "published", "escrito", "publié", "reported", "story",
            "words");
    private static final Set<String> NEVER = Set.of("admin", "administrator", "redaktion", "redaction", "editor",
            "staff", "unknown", "anonymous", "author", "autor", "webmaster", "user", "gast", "guest", "null", "none",
            "undefined", "root", "www");

    private PersonNames() {}

    static List<String> split(String byline) {
        String text = Words.plain(byline);
        List<String> names = new ArrayList<>();
        if (text.contains("://") || text.contains("www.")) {
            return names;
        }
        for (String part : text.split("\\s*[;,|/&•·]\\s*|\\s+(?:and|und|et|y)\\s+")) {
            String name = strip(part);
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String strip(String part) {
        String name = part.strip();
        boolean cut = true;
        while (cut) {
            int space = name.indexOf(' ');
            cut = space > 0 && BEFORE.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
            name = cut ? name.substring(space + 1).strip() : name;
        }
        return name;
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST || NEVER.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c) || c == '@' || c == '<' || c == '{') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2 && name.chars().filter(c -> c == ' ').count() <= 5;
    }
}
