package org.attache.ingest.html.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ingest.metadata.declared.Words;
import org.attache.table.Table;
import org.jsoup.nodes.Element;

/**
 * Reads the function of an element from its tag, role, class and id.
 *
 * <p>Names are cut into words at punctuation and at capitals ("articleBody__related-links" is article, body, related,
 * links); single words and pairs of neighbours are looked up in {@code hints.tsv}. A word after "has", "no", "with" or
 * "is" describes the layout and not the element. Names seen once on a page are remembered for its other elements.
 */
final class Hints {
    private static final Map<String, Hint> WORDS = load("hints.tsv");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SIGN_UP = 500;

    private final Map<String, Hint> seen = new HashMap<>();

    Hint of(Element element) {
        Hint byTag = byTag(element);
        if (byTag != Hint.NONE) {
            return byTag;
        }
        if (isSignUp(element)) {
            return Hint.OUT;
        }
        Hint hint = stronger(stronger(ofNames(element.attr("class")), ofNames(element.id())), ofOwnTag(element));
        return hint == Hint.CAPTION && Tags.kind(element.normalName()) == Passage.Kind.HEADING ? Hint.NONE : hint;
    }

    /** A short box around a form that asks for an address: the words beside the form praise a newsletter. */
    private static boolean isSignUp(Element element) {
        for (Element child : element.children()) {
            if (child.normalName().equals("form") && child.selectFirst("input[type=email]") != null) {
                return !Words.ifShort(element, LONGEST_SIGN_UP).isEmpty();
            }
        }
        return false;
    }

    /** Elements that a site has made for itself are named like its classes: {@code <story-teaser>}. */
    private Hint ofOwnTag(Element element) {
        return element.normalName().indexOf('-') > 0 ? ofNames(element.normalName()) : Hint.NONE;
    }

    private Hint ofNames(String names) {
        if (names.isEmpty()) {
            return Hint.NONE;
        }
        if (names.length() > LONGEST_NAME) {
            names = names.substring(0, LONGEST_NAME);
        }
        return seen.computeIfAbsent(names, Hints::read);
    }

    private static Hint byTag(Element element) {
        Hint hint = switch (element.normalName()) {
            case "nav", "footer", "aside", "form", "menu", "dialog" -> Hint.OUT;
            case "figcaption" -> Hint.CAPTION;
            case "address" -> Hint.LABEL;
            default -> Hint.NONE;
        };
        if (hint != Hint.NONE) {
            return hint;
        }
        String role = element.attr("role");
        if (!role.isEmpty()) {
            hint = switch (role.toLowerCase(Locale.ROOT)) {
                case "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu", "menubar",
                        "toolbar", "tablist", "alert" ->
                    Hint.OUT;
                default -> Hint.NONE;
            };
        }
        if (hint == Hint.NONE && element.hasAttr("itemprop")) {
            hint = switch (element.attr("itemprop").toLowerCase(Locale.ROOT)) {
                case "articlebody" -> Hint.BODY;
                case "comment" -> Hint.COMMENTS;
                case "author", "datepublished", "publisher", "keywords" -> Hint.LABEL;
                case "caption" -> Hint.CAPTION;
                default -> Hint.NONE;
            };
        }
        return hint;
    }

    private static Hint read(String names) {
        Hint best = Hint.NONE;
        if (isPost(names)) {
            return best;
        }
        for (String name : names.trim().split("\\s+")) {
            best = stronger(best, ofName(name));
        }
        return best;
    }

    /** WordPress lists categories and tags of a post in the class of the element that holds it. */
    private static boolean isPost(String names) {
        return names.contains("hentry") || names.contains("type-post") || names.contains("type-page")
                || names.contains("status-publish");
    }

    private static Hint ofName(String name) {
        List<String> words = words(name);
        Hint best = Hint.NONE;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && describesLayout(words.get(i - 1))) {
                continue;
            }
            if (i > 0 && words.get(i).equals("widget")) {
                continue;
            }
            if (words.size() == 1) {
                best = stronger(best, WORDS.getOrDefault('=' + words.get(i), Hint.NONE));
            }
            best = stronger(best, WORDS.getOrDefault(words.get(i), Hint.NONE));
            if (i + 1 < words.size()) {
                best = stronger(best, WORDS.getOrDefault(words.get(i) + " " + words.get(i + 1), Hint.NONE));
            }
        }
        return best;
    }

    private static boolean describesLayout(String word) {
        return switch (word) {
            case "has", "no", "with", "is", "without", "js", "category", "tag" -> true;
            default -> false;
        };
    }

    private static Hint stronger(Hint a, Hint b) {
        if (a == Hint.NONE || b == Hint.NONE) {
            return a == Hint.NONE ? b : a;
        }
        return a.ordinal() >= b.ordinal() && a != Hint.LABEL ? a : b == Hint.BODY ? a : b;
    }

    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            if (!letter || Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
                flush(word, words);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static Map<String, Hint> load(String resource) {
        Map<String, Hint> words = new HashMap<>();
        Table.rows(Hints.class, resource)
                .forEach(row -> words.put(row.get(0), Hint.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return words;
    }
}
