package org.attache.ledger;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.EventId;
import org.attache.model.Independence;
import org.attache.model.PublicationTime;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.model.StoryId;
import org.attache.model.Syndication;

/** A story of two articles, the second a declared copy, for tests of ledgers and exports. */
public final class LedgerSamples {

    public static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    private static final String TEXT = "Peru and Chile held talks. Peru's press praised Chile's doctors.";
    private static final Party PERU = new Party("PERGOV", "PER", List.of(new Span(0, 4)));
    private static final Party CHILE = new Party("CHLMED", "CHL", List.of(new Span(9, 14)));

    private LedgerSamples() {}

    public static Event event(String cameo, String plover, boolean mutual, Modality modality) {
        return event(cameo, plover, mutual, modality, DAY);
    }

    public static Event event(String cameo, String plover, boolean mutual, Modality modality, LocalDate day) {
        return new Event(new Span(15, 19), cameo, plover, null, List.of(),
                mutual ? List.of(PERU, CHILE) : List.of(PERU), mutual ? List.of() : List.of(CHILE), mutual, modality,
                null,
                day, day, null, "noun/meeting", 0.9, null);
    }

    public static Ledger ledger(Event... events) {
        return Ledger.of(List.of(dossier(events)), false);
    }

    /** Every event is told by both articles; both rest on one source. */
    public static Dossier dossier(Event... events) {
        List<StoryEvent> told = new ArrayList<>();
        for (Event event : events) {
            told.add(new StoryEvent(new EventId("ev" + (told.size() + 1)), new ArticleId("a1"), event,
                    List.of(new ClaimId("c1"))));
        }
        return new Dossier(new StoryId("s1"), "t", List.of(article("a1", "The Daily", Syndication.NONE),
                article("a2", "The Weekly", new Syndication(true, "A Feed", null))), List.of(), List.of(),
                List.of(claim()), List.of(), told, List.of(), new TreeMap<>());
    }

    private static Article article(String id, String outlet, Syndication syndication) {
        return new Article(new ArticleId(id), id + ".txt", outlet, null, URI.create("https://www.daily.example/" + id),
                null, null, null, PublicationTime.of(DAY), "en", TEXT, syndication,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))));
    }

    private static Claim claim() {
        return new Claim(new ClaimId("c1"), "Peru and Chile held talks", false, Claim.Modality.ASSERTED,
                List.of(assertion("a1"), assertion("a2")), List.of(new SourceId("s9")),
                new Independence(1, 2, 0, 2, 2, List.of()), List.of(), List.of());
    }

    private static Claim.Assertion assertion(String article) {
        return new Claim.Assertion(new ArticleId(article), List.of(new Span(0, 25)),
                List.of(new SourceId("s1"), new SourceId("s9")), false, null);
    }
}
