package org.attache.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.EventId;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.model.StoryId;

/** A story that grows: three claims that all its articles carry, and two of each article alone. */
final class SyntheticStory {

    private static final int SHARED = 3;

    private final long number;
    private final String state;
    private final List<Analysis> members = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    SyntheticStory(long number) {
        this.number = number;
        this.state = Synthetic.STATES.get((int) (number % Synthetic.STATES.size()));
    }

    void add(Analysis analysis, Event event) {
        members.add(analysis);
        events.add(event);
    }

    int size() {
        return members.size();
    }

    long number() {
        return number;
    }

    Dossier dossier() {
        List<Article> articles = members.stream().map(Analysis::article).toList();
        List<Source> sources = new ArrayList<>(List.of(
                new Source(new SourceId("r0"), Source.Kind.UNNAMED, null, "an official", "Ministry " + number % 50,
                        state,
                        null, false, null, false),
                new Source(new SourceId("r1"), Source.Kind.PERSON, "Person " + number % 5_000, "a minister", null,
                        state,
                        null, false, null, false)));
        List<Claim> claims = new ArrayList<>();
        for (Article article : articles) {
            sources.add(
                    new Source(new SourceId("o" + sources.size()), Source.Kind.OUTLET, article.outlet(), "an outlet",
                            null, null, null, false, null, true));
        }
        for (int i = 0; i < SHARED; i++) {
            claims.add(claim(claims.size(), articles, sources, i, i % 2));
        }
        for (int i = 0; i < articles.size(); i++) {
            claims.add(claim(claims.size(), articles.subList(i, i + 1), sources, 3, 0));
            claims.add(claim(claims.size(), articles.subList(i, i + 1), sources, 4, 1));
        }
        List<StoryEvent> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            told.add(new StoryEvent(new EventId("ev" + i), articles.get(i).id(), events.get(i),
                    List.of(claims.get(i % claims.size()).id())));
        }
        return new Dossier(new StoryId("s" + number), "Story " + number, articles, List.of(), sources, claims,
                List.of(),
                told, List.of(), new TreeMap<>());
    }

    private static Claim claim(int number, List<Article> carriers, List<Source> sources, int sentence, int root) {
        SourceId origin = new SourceId("r" + root);
        List<Claim.Assertion> assertions = carriers.stream()
                .map(article -> new Claim.Assertion(article.id(), List.of(sentence(article, sentence)),
                        List.of(sources.getLast().id(), origin), false, null))
                .toList();
        Article first = carriers.getFirst();
        boolean wide = carriers.size() > 1;
        return new Claim(new ClaimId("c" + number), sentence(first, sentence).in(first.text()), false,
                Claim.Modality.ASSERTED, assertions, List.of(origin),
                new Independence(1, wide && root == 1 ? 2 : 1, root, carriers.size(), carriers.size(), List.of(origin)),
                wide ? List.of(Flag.of(Flag.Kind.SINGLE_ORIGIN)) : List.of(), List.of());
    }

    private static Span sentence(Article article, int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = article.text().indexOf('.', start) + 2;
        }
        return new Span(start, article.text().indexOf('.', start));
    }
}
