package org.attache.ingest.metadata.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.attache.ingest.metadata.date.Dated.Certainty;
import org.attache.ingest.metadata.declared.Words;
import org.attache.model.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows to its readers. Those of comments, clocks, teasers, navigation and of an archive's own frame
 * are passed over: they are dates of something else.
 */
final class ShownDates {

    private static final Map<String, String> LABELS = Tables.pairs("date-labels.tsv");
    static final int LONGEST_LINE = 160;
    /** How far into a longer paragraph a date is looked for. */
    private static final int LONGEST_START = 40;
    private static final int LONGEST_LABEL = 32;
    private static final int LONGEST_DATE = 24;
    /** How many elements before and behind the headline its date line may stand. */
    private static final int BEFORE = 12;
    private static final int BEHIND = 40;
    /** A date right below the headline stands among so many elements. */
    private static final int BELOW = 6;
    private static final List<String> DATE_LINES = List.of("date", "datum", "fecha", "time", "posted", "byline",
            "meta");
    private static final List<String> PUBLICATION_LINES = List.of("published", "publish-date", "pub-date",
            "publication");
    /** Names of what is not the article's own. */
    private static final List<String> ELSEWHERE = List.of("comment", "kommentar", "wm-ipp", "clock", "uhrzeit",
            "breadcrumb", "teaser", "related", "sidebar", "recommend");
    private static final List<String> CHANGES = List.of("updat", "modif", "footer");

    private final List<Element> elements = new ArrayList<>();
    private final boolean monthFirst;
    private final List<String> elsewhere;
    private final int title;

    /** @param strict passes over what is of something else; otherwise only over comments and what is never read */
    ShownDates(Document page, boolean monthFirst, boolean strict) {
        this.monthFirst = monthFirst;
        elsewhere = strict ? ELSEWHERE : List.of("comment", "kommentar");
        collect(page.body());
        title = title(page.title());
    }

    /** Place of the headline: of the headings the one that shares most words with the page's title, else the first of rank one. */
    private int title(String pageTitle) {
        Set<String> words = words(pageTitle);
        int best = -1;
        int most = 0;
        for (int i = 0; i < elements.size(); i++) {
            String tag = elements.get(i).normalName();
            if (tag.equals("h1") || tag.equals("h2") || tag.equals("h3")) {
                Set<String> own = words(Words.ifShort(elements.get(i), LONGEST_LINE * 2));
                own.retainAll(words);
                if (own.size() > most || best < 0 && tag.equals("h1")) {
                    best = i;
                    most = own.size();
                }
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), " \u00a0\t\n.,:;!?|-–—\"“”„()");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** Everything in document order but what is of something else; the page itself is never that. */
    private void collect(Element top) {
        for (Element child : top.children()) {
            if (!isOfSomethingElse(child)) {
                elements.add(child);
                collect(child);
            }
        }
    }

    private boolean isOfSomethingElse(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("script") || tag.equals("style") || tag.equals("noscript")
                || tag.equals("blockquote")) {
            return true;
        }
        if (element.id().equals("uhr")) {
            return true;
        }
        boolean names = element.hasAttr("class") || element.hasAttr("id");
        return names && !tag.equals("main") && !tag.equals("article")
                && speaksOf(element, elsewhere)
                && element.getElementsByTag("h1").isEmpty();
    }

    /** The date that a label or the markup calls that of publication. */
    @Nullable
    Dated published() {
        Dated found = time(elements,
                time -> time.hasAttr("pubdate") || speaksOf(time, List.of("publish", "entry-date")));
        found = found != null ? found : named(elements, PUBLICATION_LINES);
        return found != null ? found : labelled(elements, "published", Certainty.SHOWN);
    }

    /** The date in a line of its own beside the headline. */
    @Nullable
    Dated near() {
        if (title < 0) {
            return null;
        }
        List<Element> behind = elements.subList(title, Math.min(elements.size(), title + BEHIND));
        List<Element> around = elements.subList(Math.max(0, title - BEFORE), title + behind.size());
        Dated found = bare(behind.subList(0, Math.min(behind.size(), BELOW)));
        found = found != null ? found : named(around, DATE_LINES);
        found = found != null ? found : time(around, time -> true);
        found = found != null ? found : labelled(behind, "modified", Certainty.SHOWN);
        return found != null ? found : bare(elements.subList(Math.max(0, title - BEFORE), title));
    }

    /** An element that holds a date and nothing else. */
    private @Nullable Dated bare(List<Element> among) {
        for (Element element : among) {
            String own = element.ownText();
            Dated found = own.length() >= 8 && own.length() <= LONGEST_DATE
                    ? dated(own, Certainty.SHOWN, "date beside the headline")
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first date in a line of its own. */
    @Nullable
    Dated likely() {
        Dated found = named(elements, DATE_LINES);
        return found != null ? found : time(elements, time -> true);
    }

    /** The date of the last change, as a line on the page tells it. */
    @Nullable
    Dated changed() {
        return labelled(elements, "modified", Certainty.INFERRED);
    }

    /** The first full date in the text. */
    @Nullable
    Dated first() {
        for (Element element : elements) {
            String own = element.ownText();
            if (own.length() >= 8) {
                own = own.length() <= LONGEST_LINE ? own : own.substring(0, LONGEST_START);
                Dated found = dated(own, Certainty.INFERRED, "visible text");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Dated time(List<Element> among, Predicate<Element> wanted) {
        for (Element time : among) {
            if (time.normalName().equals("time") && wanted.test(time) && !speaksOf(time, CHANGES)) {
                Dated found = dated(DateFinder.valueOf(time), Certainty.SHOWN, "time element");
                found = found != null ? found
                        : dated(Words.ifShort(time, LONGEST_LINE), Certainty.SHOWN, "time element");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Dated named(List<Element> among, List<String> names) {
        for (Element element : among) {
            if (element.attributesSize() > 0 && element.childNodeSize() < 12 && !element.normalName().equals("a")
                    && speaksOf(element, names)
                    && !speaksOf(element, CHANGES)) {
                String line = Words.ifShort(element, LONGEST_LINE);
                Dated found = dated(line, Certainty.SHOWN, "date line");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Dated labelled(List<Element> among, String role, Certainty certainty) {
        for (Element element : among) {
            boolean line = !element.ownText().isBlank() || element.childNodeSize() < 6;
            String text = line ? Words.ifShort(element, LONGEST_LINE) : "";
            Dated found = text.isEmpty() ? null : behindLabel(text, role, certainty);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date behind a label of that role; a label is a word or words of their own. */
    private @Nullable Dated behindLabel(String text, String role, Certainty certainty) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> label : LABELS.entrySet()) {
            String words = label.getKey();
            int at = label.getValue().equals(role) ? lower.indexOf(words) : -1;
            while (at >= 0) {
                int end = at + words.length();
                Dated found = isLetter(lower, at - 1) || isLetter(lower, end) || end > text.length() ? null
                        : dated(text.substring(end, Math.min(text.length(), end + LONGEST_LABEL)), certainty, "label");
                if (found != null) {
                    return found;
                }
                at = lower.indexOf(words, end);
            }
        }
        return null;
    }

    private static boolean isClock(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return LABELS.entrySet().stream()
                .anyMatch(label -> label.getValue().equals("now") && lower.contains(label.getKey()));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean speaksOf(Element element, List<String> words) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Dated dated(String value, Certainty certainty, String from) {
        PublicationTime time = DateScanner.first(value, monthFirst);
        return time == null || isClock(value) ? null : new Dated(time, certainty, from);
    }
}
