package org.attache.store.sql;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.EventId;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.PublicationTime;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.model.StoryEvent;
import org.attache.model.StoryId;
import org.attache.model.Syndication;

/** Small articles and dossiers for tests. */
public final class Samples {

    static final String TEXT = "The ministers met in Narva on Monday. An official said the bridge would open.";

    private Samples() {}

    public static Analysis analysis(String id, String outlet, String day) {
        return analysis(id, outlet, day,
                "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + id);
    }

    public static Analysis analysis(String id, String outlet, String day, String url) {
        Article article = new Article(new ArticleId(id), id + ".txt", outlet, null, URI.create(url),
                "Bridge at Narva: " + id, null, null, PublicationTime.of(LocalDate.parse(day)), "en", TEXT,
                Syndication.NONE, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))));
        Attribution said = new Attribution(List.of(new Span(38, 49)), List.of(new Span(50, 54)),
                List.of(new Span(55, TEXT.length())), Attribution.Kind.INDIRECT, SpeechAct.SAY,
                Attribution.Commitment.NEUTRAL, null);
        return new Analysis(article, List.of(), List.of(), List.of(), List.of(said), List.of());
    }

    /**
     * A story of articles that all carry one claim, which rests on one unnamed Estonian official; each article makes
     * one of its own besides.
     */
    public static Dossier dossier(String id, Analysis... analyses) {
        List<Article> articles = List.of(analyses).stream().map(Analysis::article).toList();
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(new SourceId("s0"), Source.Kind.UNNAMED, null, "an official", "Ministry of Transport",
                "EST", null, false, null, false));
        List<Claim.Assertion> shared = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            SourceId outlet = new SourceId("s" + (i + 1));
            sources.add(new Source(outlet, Source.Kind.OUTLET, articles.get(i).outlet(),
                    String.valueOf(articles.get(i).outlet()), null, null, null, false, null, true));
            shared.add(new Claim.Assertion(articles.get(i).id(), List.of(new Span(55, TEXT.length())),
                    List.of(outlet, new SourceId("s0")), false, null));
            claims.add(new Claim(new ClaimId("c" + (i + 2)), "The ministers met in Narva on Monday.", false,
                    Claim.Modality.ASSERTED,
                    List.of(new Claim.Assertion(articles.get(i).id(), List.of(new Span(0, 37)), List.of(outlet), false,
                            null)),
                    List.of(outlet), new Independence(0, 1, 0, 1, 1, List.of()),
                    List.of(Flag.of(Flag.Kind.UNATTRIBUTED)), List.of()));
        }
        int outlets = (int) articles.stream().map(Article::outlet).distinct().count();
        claims.addFirst(new Claim(new ClaimId("c1"), "the bridge would open", false, Claim.Modality.ASSERTED, shared,
                List.of(new SourceId("s0")), new Independence(1, 1, 0, articles.size(), outlets, List.of()),
                List.of(Flag.of(Flag.Kind.SINGLE_ORIGIN), Flag.of(Flag.Kind.UNNAMED_ORIGIN)), List.of()));
        Event met = new Event(new Span(14, 17), "036", "CONSULT", null, List.of(),
                List.of(new Event.Party("ESTGOV", "EST", List.of(new Span(0, 13)))),
                List.of(new Event.Party("LVAGOV", "LVA", List.of(new Span(0, 13)))), false, Event.Modality.ASSERTED,
                null, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-02"), "Narva", "test", 1, null);
        return new Dossier(new StoryId(id), "Story " + id, articles, List.of(), sources, claims, List.of(),
                List.of(new StoryEvent(new EventId("ev1"), articles.getFirst().id(), met, List.of(new ClaimId("c1")))),
                List.of(), new TreeMap<>());
    }
}
