package org.attache.report.phrase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.model.Article;
import org.attache.model.Edition;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.story.Reason;

/** The set phrases of the reports. */
public final class Words {

    private static final Map<Flag.Kind, String> FLAGS = Map.ofEntries(
            Map.entry(Flag.Kind.ATTRIBUTION_DROPPED, "attribution dropped"),
            Map.entry(Flag.Kind.QUOTATION_DROPPED, "quotation marks dropped"),
            Map.entry(Flag.Kind.SOURCE_PLURALISED, "one source made plural"),
            Map.entry(Flag.Kind.INTERMEDIARY_DROPPED, "intermediary left out"),
            Map.entry(Flag.Kind.ORIGIN_OMITTED, "origin left out"),
            Map.entry(Flag.Kind.STRENGTH_ESCALATION, "says more than its source"),
            Map.entry(Flag.Kind.MODALITY_DIFFERS, "some hedge it"),
            Map.entry(Flag.Kind.CIRCULAR, "circular: outlets cite one another"),
            Map.entry(Flag.Kind.SINGLE_ORIGIN, "single origin"),
            Map.entry(Flag.Kind.UNNAMED_ORIGIN, "unnamed origin"),
            Map.entry(Flag.Kind.UNATTRIBUTED, "no source given"),
            Map.entry(Flag.Kind.MISSING_ORIGIN, "original not read"),
            Map.entry(Flag.Kind.SCOPE_UNCERTAIN, "unclear whether still quoted"),
            Map.entry(Flag.Kind.PARTY_TERM, "one party's term"),
            Map.entry(Flag.Kind.DENIED, "denied"),
            Map.entry(Flag.Kind.DENIAL, "a denial"),
            Map.entry(Flag.Kind.OMITS_DENIAL, "denial left out"),
            Map.entry(Flag.Kind.RETRACTED, "withdrawn"),
            Map.entry(Flag.Kind.RESTS_ON_RETRACTED, "rests on a withdrawn report"),
            Map.entry(Flag.Kind.FIRST_HAND, "first hand"),
            Map.entry(Flag.Kind.MULTIPLE_HEARINGS, "heard by several outlets"));

    private Words() {}

    /** A flag in words. */
    public static String flag(Flag.Kind kind) {
        return FLAGS.getOrDefault(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /**
     * What a rule has found, and what that does to the number.
     *
     * @param kind name of an {@link org.attache.independence.Identity.Rule}
     */
    public static String rule(String kind) {
        return switch (kind) {
            case "SAME_ENTITY" -> "Two names of one source: counted once.";
            case "FULLER_DESCRIPTION" -> "One source, described twice in one article: counted once.";
            case "QUOTED_WORDS" -> "The same words, quoted in one article: one speaker, counted once.";
            case "SAME_FAMILY" -> "Outlets of one family, by this desk's decision: their own words are counted once.";
            case "SAME_TEXT" -> "The same text: counted once.";
            case "SAME_INSTITUTION" ->
                "Perhaps one and the same, since an unnamed source may be anybody of its institution: "
                        + "once in the lower number, twice in the upper one.";
            case "UNNAMED_OUTLET" ->
                "An outlet that is not named may be this one: once in the lower number, twice in the "
                        + "upper one.";
            case "SHARED_WORDS" ->
                "Words in common without a source: once in the lower number, twice in the upper one.";
            default -> kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** A ground for a grouping: "same names: Narva, Sova". */
    public static String reason(Reason reason) {
        String ground = switch (reason.kind()) {
            case SHARED_NAMES -> "same names";
            case SHARED_WORDS -> "same rare words";
            case SHARED_NUMBERS -> "same numbers";
            case SHARED_STATES -> "same states";
            case SHARED_HEADLINE -> "words of both headlines";
            case SAME_COUNT -> "counted alike";
            case OTHER_COUNT -> "counted otherwise, so kept apart";
            case LITTLE_IN_COMMON -> "too little in common with the others";
            case SAME_DAYS -> "published within a day";
            case EDITOR -> "an editor said so";
        };
        return reason.terms().isEmpty() ? ground : ground + ": " + join(reason.terms());
    }

    /** Grounds in one line. */
    public static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Words::reason).collect(Collectors.joining("; "));
    }

    /** How long a supplier's word about an article holds, as it is shown behind it; empty where it says nothing. */
    public static String until(Edition.Notice notice, Instant now) {
        return notice.until() == null ? ""
                : notice.isOver(now) ? " (lifted " + notice.until() + ")" : " (until " + notice.until() + ")";
    }

    /** The name under which an article's outlet is shown. */
    public static String outlet(Article article) {
        return article.outlet() != null ? article.outlet() : fileName(article.input());
    }

    private static String fileName(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    /** A source in a chain: "The Express Tribune (not read)", "unnamed official, Foreign Office". */
    public static String source(Source source) {
        return switch (source.kind()) {
            case OUTLET -> named(source, outlet(source)) + (source.held() ? "" : " (not read)");
            case OUTLET_VOICE -> named(source, "the outlet") + " in its own voice";
            case UNNAMED -> unnamed(source);
            case PERSON, OFFICE, DOCUMENT -> named(source, source.description());
        };
    }

    /** "unnamed feed" where it is a feed, else as the text calls it: "unnamed: a newspaper". */
    private static String outlet(Source source) {
        return source.description().isBlank() || source.description().contains("feed") ? "unnamed feed"
                : unnamed(source);
    }

    private static String named(Source source, String otherwise) {
        return source.name() != null ? source.name() : otherwise;
    }

    private static String unnamed(Source source) {
        String description = source.description().strip();
        String lead = description.toLowerCase(Locale.ROOT).startsWith("unnamed") ? "" : "unnamed: ";
        boolean stated = source.institution() == null
                || description.toLowerCase(Locale.ROOT).contains(source.institution().toLowerCase(Locale.ROOT));
        return lead + description + (stated ? "" : ", " + source.institution());
    }

    /** "a, b, c". */
    public static String join(List<String> names) {
        return String.join(", ", names);
    }

    /** "1 article", "2 articles". */
    public static String count(long number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** "1", "1–3": independent origins, a range where the texts leave it open. */
    public static String range(int low, int high) {
        return low == high ? Integer.toString(low) : low + "–" + high;
    }

    /** Text on one line, without controls that would move the cursor or turn the direction of reading. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || turning(c);
            if (!blank) {
                line.append(gap && line.length() > 0 ? " " : "").append(c);
            }
            gap = blank;
        }
        return line.toString();
    }

    /** Text as it stands, with a visible sign in place of controls that would hide words or turn their direction. */
    public static String inert(String text) {
        StringBuilder inert = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
            inert.append(control || turning(c) ? '\ufffd' : c);
        }
        return inert.toString();
    }

    /** Overrides and isolates of the bidirectional algorithm, which could make a name read backwards. */
    private static boolean turning(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}
