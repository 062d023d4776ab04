package org.attache.cue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Attribution.Commitment;
import org.attache.model.SpeechAct;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Words that report: what is done by saying them, and how far the reporter stands behind what is said. Read from
 * {@code cues.tsv} and {@code humans.txt}. Immutable.
 */
public final class CueLexicon {

    /** One word of the lexicon. */
    public record Entry(SpeechAct act, Commitment commitment) {}

    private static final List<String> DOERS = List.of("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ee");
    private static final Entry UNKNOWN = new Entry(SpeechAct.SAY, Commitment.NEUTRAL);

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> classNames = new HashMap<>();
    private final Set<String> humans = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    private CueLexicon() {
        Table.lines(CueLexicon.class, "cues.tsv").forEach(this::addCues);
        Table.lines(CueLexicon.class, "documents.txt").forEach(line -> documents.addAll(List.of(line.split(" "))));
        Table.lines(CueLexicon.class, "humans.txt").forEach(line -> humans.addAll(List.of(line.split(" "))));
    }

    /** The lexicon that comes with the program. */
    public static CueLexicon standard() {
        return Holder.STANDARD;
    }

    /** The entry of a lemma; plain saying when the word is not listed. */
    public Entry entry(String lemma) {
        return entries.getOrDefault(lemma, UNKNOWN);
    }

    public @Nullable Entry find(String lemma) {
        return entries.get(lemma);
    }

    /** The speech act as a word, {@code -} when the lemma is not listed: what classifiers see of rare words. */
    public String className(String lemma) {
        return classNames.getOrDefault(lemma, "-");
    }

    /** True of words by which something is uttered, not thought, wanted or shown. */
    public boolean isUtterance(String lemma) {
        return switch (entry(lemma).act()) {
            case BELIEVE, WANT, FEAR, SHOW -> false;
            default -> entries.containsKey(lemma);
        };
    }

    /** True of adverbs that tell what is said without saying by whom: "reportedly". */
    public boolean isHearsay(String lemma) {
        return lemma.endsWith("edly") && entry(lemma).act() == SpeechAct.CLAIM;
    }

    /** True of common nouns for people and bodies that can speak. */
    public boolean isHuman(String lemma) {
        return humans.contains(lemma);
    }

    /** True of a noun that ends as words for people do: "stallholder", "sculptor", "florist", "custodian". */
    public static boolean isDoer(String noun) {
        return DOERS.stream().anyMatch(noun::endsWith);
    }

    /** True of nouns for texts that say something: poll, report, letter. */
    public boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    private void addCues(String line) {
        String[] cells = line.split("\t");
        SpeechAct act = SpeechAct.valueOf(cells[0].toUpperCase(Locale.ROOT));
        Commitment commitment = Commitment.valueOf(cells[1].toUpperCase(Locale.ROOT));
        for (String lemma : cells[2].split(" ")) {
            entries.put(lemma, new Entry(act, commitment));
            classNames.put(lemma, cells[0]);
        }
    }

    private static final class Holder {
        static final CueLexicon STANDARD = new CueLexicon();
    }
}
