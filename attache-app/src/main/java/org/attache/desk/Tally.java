package org.attache.desk;

/**
 * What a desk has done so far.
 *
 * @param articles taken in
 * @param known met again, word for word from the same origin, and not taken in twice
 * @param versions of those taken in, later versions of what the store held
 * @param copies of those taken in, articles that share half of their text or more with an earlier one
 * @param notices words of suppliers about other articles: kills, holds
 * @param skipped items that could not be read
 * @param dossiers written
 * @param faults articles that could not be analysed and stories whose dossier could not be built
 */
public record Tally(long articles, long known, long versions, long copies, long notices, long skipped, long dossiers,
        long faults) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(articles + other.articles, known + other.known, versions + other.versions,
                copies + other.copies, notices + other.notices, skipped + other.skipped, dossiers + other.dossiers,
                faults + other.faults);
    }
}
