package org.attache.serve.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.Flag;
import org.attache.model.StoryEvent;
import org.attache.store.Desk.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a version of a dossier against the one before. A claim is the same when it has the same words.
 *
 * @param what the claim or act in words
 * @param low independent origins of the claim now, 0 for acts and stories
 */
record News(Occasion occasion, String what, int low) {

    static List<News> between(@Nullable Dossier before, Dossier now) {
        if (before == null) {
            return List.of(new News(Occasion.NEW_STORY, now.title(), 0));
        }
        List<News> news = new ArrayList<>();
        now.claims().forEach(claim -> claim(before, claim, news));
        Set<String> known = before.events().stream().map(News::act).collect(Collectors.toSet());
        now.events().stream().map(News::act).distinct().filter(act -> !act.isEmpty() && !known.contains(act))
                .forEach(act -> news.add(new News(Occasion.NEW_EVENT, act, 0)));
        return news;
    }

    private static void claim(Dossier before, Claim claim, List<News> news) {
        Optional<Claim> old = before.claims().stream().filter(each -> each.text().equals(claim.text())).findFirst();
        int low = claim.independent().low();
        if (old.isPresent() && low > old.get().independent().low()) {
            news.add(new News(Occasion.NEW_ORIGIN, claim.text(), low));
        }
        if (denied(claim) && (old.isEmpty() || !denied(old.get()))) {
            news.add(new News(Occasion.FIRST_DENIAL, claim.text(), low));
        }
    }

    private static boolean denied(Claim claim) {
        return claim.flags().stream().anyMatch(flag -> flag.kind() == Flag.Kind.DENIED);
    }

    /** An act between two parties, empty for one that has not two. */
    private static String act(StoryEvent story) {
        Event event = story.event();
        boolean pair = !event.actors().isEmpty() && (event.reciprocal() || !event.recipients().isEmpty());
        return pair ? parties(event.actors()) + " " + event.cameo() + " " + parties(event.recipients()) : "";
    }

    private static String parties(List<Event.Party> parties) {
        return parties.stream().map(Event.Party::code).collect(Collectors.joining("+"));
    }
}
