package org.attache.serve.api;

import java.util.List;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.PeriodRow;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.report.phrase.Words;
import org.attache.search.Results;
import org.attache.store.Articles;
import org.attache.store.Claims;
import org.attache.store.Desk;
import org.attache.store.Events;
import org.attache.store.Feeds;
import org.attache.store.Sources;
import org.attache.store.Stories;
import org.jspecify.annotations.Nullable;

/** The fields of every list. */
final class Fields {

    private static final String LOW = "independent origins, taking sources for the same wherever the texts do not hold them apart";
    private static final String HIGH = "independent origins, taking sources for the same only where that is proved";
    private static final String NAMED = "as low, counting only sources with a name";

    static final List<Column<Stories.Line>> STORIES = List.of(
            Column.text("id", "id of the story", line -> line.id().value()),
            Column.whole("version", "version of the dossier", Stories.Line::version),
            Column.text("title", "headline that stands for it", Stories.Line::title),
            Column.text("first", "publication of the first article", line -> time(line.first())),
            Column.text("last", "publication of the last article", line -> time(line.last())),
            Column.whole("articles", "articles", Stories.Line::articles),
            Column.whole("outlets", "outlets", Stories.Line::outlets),
            Column.whole("texts", "articles that are no copies of another one", Stories.Line::texts),
            Column.whole("claims", "claims", Stories.Line::claims),
            Column.text("lead", "the lead claim", Stories.Line::lead),
            Column.whole("low", LOW + " (lead claim)", Stories.Line::low),
            Column.whole("high", HIGH + " (lead claim)", Stories.Line::high),
            Column.whole("named", NAMED + " (lead claim)", Stories.Line::named),
            words("flags", "flags of all claims", Stories.Line::flags),
            words("states", "states concerned, ISO 3166-1 alpha-3", Stories.Line::states),
            moment("stored", "when this version was stored", Stories.Line::storedAt));

    static final List<Column<Articles.Line>> ARTICLES = List.of(
            Column.text("id", "id of the article: a hash of what it says and where it came from",
                    line -> line.id().value()),
            Column.text("outlet", "who publishes it", Articles.Line::outlet),
            Column.text("publisher", "who owns the outlet", Articles.Line::publisher),
            Column.text("title", "headline", Articles.Line::title),
            Column.text("published", "day, or moment with offset", line -> time(line.publishedAt())),
            Column.text("language", "BCP 47", Articles.Line::language),
            Column.text("url", "canonical address", Articles.Line::url),
            Column.text("status", "current, superseded, withdrawn or held", line -> lower(line.status())),
            flag("syndicated", "true when it says that its text came from somebody else", Articles.Line::syndicated),
            Column.whole("version", "version of the article", Articles.Line::version),
            Column.text("story", "id of its story", line -> line.story() == null ? null : line.story().value()),
            moment("stored", "when it was stored", Articles.Line::storedAt));

    static final List<Column<Stories.Stay>> STAYS = List.of(
            Column.text("article", "id of the article", stay -> stay.article().value()),
            Column.text("story", "id of the story", stay -> stay.story().value()),
            new Column<>("score", Column.Type.NUMBER, "how well it fits the story, 0 to 1; 0 for the one that began it",
                    Stories.Stay::score),
            words("kinds", "what speaks for it: shared-names, shared-words, shared-numbers, shared-states, same-count, "
                    + "shared-headline, same-days, editor; or what set it apart: other-count, little-in-common",
                    stay -> stay.reasons().stream().map(reason -> lower(reason.kind())).toList()),
            words("reasons", "the same in words, with the names, words and numbers meant",
                    stay -> stay.reasons().stream().map(Words::reason).toList()),
            moment("since", "when it was put there", Stories.Stay::since),
            moment("until", "when it left, unknown while it is there", Stories.Stay::until));

    static final List<Column<Claims.Line>> CLAIMS = List.of(
            Column.text("key", "names the claim over the versions of its story", line -> line.key().value()),
            Column.text("story", "id of its story", line -> line.story().value()),
            Column.text("id", "id in the present version of the dossier", line -> line.id().value()),
            Column.text("text", "the clearest wording found", Claims.Line::text),
            flag("denied", "true for a proposition that something is not so", Claims.Line::denied),
            Column.text("modality", "asserted, hedged, conditional or planned", line -> lower(line.modality())),
            Column.whole("low", LOW, Claims.Line::low),
            Column.whole("high", HIGH, Claims.Line::high), Column.whole("named", NAMED, Claims.Line::named),
            Column.whole("articles", "articles that carry it", Claims.Line::articles),
            Column.whole("outlets", "outlets that carry it", Claims.Line::outlets),
            words("flags", "remarks", Claims.Line::flags),
            words("roots", "last known sources", Claims.Line::roots),
            day("first", "day of the first article", Claims.Line::first),
            day("last", "day of the last article", Claims.Line::last));

    static final List<Column<Sources.Line>> SOURCES = List.of(
            Column.text("key", "names the source over all stories", line -> line.key().value()),
            Column.text("kind", "person, office, outlet, unnamed, document or outlet-voice",
                    line -> lower(line.kind())),
            Column.text("name", "its name, unknown for unnamed ones", Sources.Line::name),
            Column.text("description", "the fullest description found", Sources.Line::description),
            Column.text("institution", "the body it belongs to", Sources.Line::institution),
            Column.text("country", "ISO 3166-1 alpha-3", Sources.Line::country),
            Column.whole("stories", "stories in which it speaks", Sources.Line::stories),
            Column.whole("claims", "claims that pass through it", Sources.Line::claims),
            Column.whole("roots", "claims whose last known source it is", Sources.Line::roots),
            Column.whole("alone", "of these, claims with no other independent origin", Sources.Line::alone),
            Column.text("grade", "A to F as an editor gave it", Sources.Line::grade));

    static final List<Column<LedgerEntry>> EVENTS = List.of(
            Column.text("id", "story and event", LedgerEntry::id),
            Column.text("story", "id of its story", entry -> entry.story().value()),
            day("earliest", "first day it can have happened", entry -> entry.event().earliest()),
            day("latest", "last day it can have happened", entry -> entry.event().latest()),
            Column.text("actor", "code of who acts", entry -> entry.actor().code()),
            Column.text("actorName", "the words that name it", LedgerEntry::actorName),
            Column.text("recipient", "code of whom it is done to", entry -> party(entry.recipient())),
            Column.text("recipientName", "the words that name it", LedgerEntry::recipientName),
            Column.text("cameo", "CAMEO code", entry -> entry.event().cameo()),
            Column.text("plover", "PLOVER category", entry -> entry.event().plover()),
            Column.text("meaning", "the code in words", entry -> entry.code().meaning()),
            Column.text("modality", "how certain the text is that it happened",
                    entry -> lower(entry.event().modality())),
            new Column<>("goldstein", Column.Type.NUMBER, "Goldstein's value", entry -> entry.code().goldstein()),
            Column.whole("mentions", "assertions of it, copies included", entry -> entry.told().mentions()),
            Column.whole("articles", "articles that carry it", entry -> entry.told().articles()),
            Column.whole("outlets", "outlets that carry it", entry -> entry.told().outlets()),
            Column.whole("original", "articles that are not declared copies", entry -> entry.told().original()),
            Column.whole("low", LOW, entry -> entry.told().low()),
            Column.whole("high", HIGH, entry -> entry.told().high()));

    static final List<Column<Events.Pair>> DYADS = List.of(Column.text("actor", "country or body", Events.Pair::actor),
            Column.text("recipient", "country or body", Events.Pair::recipient),
            Column.whole("events", "events from the first to the second", Events.Pair::events),
            Column.whole("mentions", "assertions of them, copies included", Events.Pair::mentions),
            Column.whole("withoutCopies", "assertions outside of copied articles", Events.Pair::withoutCopies),
            Column.whole("low", LOW + ", summed over the events", Events.Pair::low),
            Column.whole("high", HIGH + ", summed over the events", Events.Pair::high));

    static final List<Column<PeriodRow>> PERIODS = List.of(
            day("start", "first day of the period", PeriodRow::start),
            Column.whole("events", "events", row -> row.total().events()),
            Column.whole("cooperation", "of these, cooperation", row -> row.cooperation().events()),
            Column.whole("conflict", "of these, conflict", row -> row.conflict().events()),
            new Column<>("goldstein", Column.Type.NUMBER, "sum of Goldstein's values, each event once",
                    row -> row.total().goldstein()),
            Column.whole("mentions", "assertions, copies included", row -> row.total().mentions()),
            Column.whole("withoutCopies", "assertions outside of copied articles",
                    row -> row.total().withoutCopies()),
            Column.whole("low", LOW + ", summed over the events", row -> row.total().low()),
            Column.whole("high", HIGH + ", summed over the events", row -> row.total().high()));

    static final List<Column<Feeds.Feed>> FEEDS = List.of(
            Column.text("url", "address", feed -> feed.url().toString()),
            Column.text("title", "its title", Feeds.Feed::title),
            Column.text("outlet", "outlet of its articles", Feeds.Feed::outlet),
            flag("active", "false while polling is suspended", Feeds.Feed::active),
            Column.whole("status", "HTTP status of the last answer, 0 when there was none",
                    feed -> feed.polling().status()),
            Column.whole("failures", "failed attempts since the last success", feed -> feed.polling().failures()),
            Column.text("problem", "what was wrong the last time", feed -> feed.polling().problem()),
            moment("lastTried", "last attempt", feed -> feed.polling().lastTried()),
            moment("lastSuccess", "last success", feed -> feed.polling().lastSuccess()),
            Column.whole("articles", "articles that came from it", feed -> feed.polling().articles()));

    static final List<Column<Results.Hit>> HITS = List.of(
            Column.text("kind", "articles, claims or stories", hit -> lower(hit.scope())),
            Column.text("id", "of the article, key of the claim, or id of the story", Results.Hit::id),
            Column.text("story", "id of its story", hit -> hit.story() == null ? null : hit.story().value()),
            Column.text("title", "headline or wording", Results.Hit::title),
            Column.text("outlet", "outlet of an article", Results.Hit::outlet),
            Column.whole("low", LOW + "; 0 for articles", Results.Hit::low),
            Column.whole("high", HIGH + "; 0 for articles", Results.Hit::high),
            day("day", "last publication", Results.Hit::day),
            words("snippets", "words around the match",
                    hit -> hit.snippets().stream().map(Results.Snippet::text).toList()));

    /** A value of a facet. */
    record FacetValue(String field, Results.Count count) {}

    static final List<Column<FacetValue>> FACETS = List.of(
            Column.text("field", "field of the query language that narrows by it: outlet, lang, state, flag or event",
                    FacetValue::field),
            Column.text("value", "value of the field", value -> value.count().value()),
            Column.whole("matches", "matches that have it", value -> value.count().matches()));

    static final List<Column<Desk.SavedQuery>> QUERIES = List.of(
            Column.whole("id", "its number", Desk.SavedQuery::id), Column.text("name", "name", Desk.SavedQuery::name),
            Column.text("query", "in the query language", Desk.SavedQuery::query),
            moment("saved", "when it was saved", Desk.SavedQuery::at));

    static final List<Column<Desk.Watch>> WATCHES = List.of(Column.whole("id", "its number", Desk.Watch::id),
            Column.text("name", "name", watch -> watch.order().name()),
            Column.text("query", "in the query language", watch -> watch.order().query()),
            words("occasions", "what makes it speak", watch -> watch.order().occasions().stream().sorted()
                    .map(Fields::lower).toList()),
            Column.text("hook", "address that is told", watch -> watch.order().hook()),
            moment("since", "when it was set", Desk.Watch::at));

    static final List<Column<Desk.Delivery>> DELIVERIES = List.of(
            Column.whole("id", "its number", Desk.Delivery::id),
            Column.text("payload", "the message", Desk.Delivery::payload),
            Column.whole("attempts", "attempts to deliver it", Desk.Delivery::attempts),
            flag("delivered", "true when it was taken", Desk.Delivery::delivered),
            moment("next", "when it is tried again", Desk.Delivery::next),
            Column.text("note", "what the last attempt gave", Desk.Delivery::note),
            moment("at", "when it was made", Desk.Delivery::at));

    private Fields() {}

    private static <T> Column<T> words(String name, String meaning,
            java.util.function.Function<T, @Nullable Object> value) {
        return new Column<>(name, Column.Type.WORDS, meaning, value);
    }

    private static <T> Column<T> moment(String name, String meaning,
            java.util.function.Function<T, @Nullable Object> value) {
        return new Column<>(name, Column.Type.MOMENT, meaning, value);
    }

    private static <T> Column<T> day(String name, String meaning,
            java.util.function.Function<T, @Nullable Object> value) {
        return new Column<>(name, Column.Type.DAY, meaning, value);
    }

    private static <T> Column<T> flag(String name, String meaning,
            java.util.function.Function<T, @Nullable Object> value) {
        return new Column<>(name, Column.Type.FLAG, meaning, value);
    }

    private static @Nullable String time(@Nullable PublicationTime time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable String party(Event.@Nullable Party party) {
        return party == null ? null : party.code();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
