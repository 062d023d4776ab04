package org.attache.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attache.event.act.Act;
import org.attache.event.act.Graph;
import org.attache.event.frame.WordClasses;
import org.attache.model.Doubt;
import org.attache.model.Event.Modality;
import org.attache.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Which expression of time in a sentence dates an act: the nearest one in its clause. */
final class Timing {

    private final Graph graph;
    private final WordClasses classes;
    private final @Nullable LocalDate published;
    private final List<TimeExpression> times;

    Timing(Graph graph, WordClasses classes, @Nullable LocalDate published, List<TimeExpression> times) {
        this.graph = graph;
        this.classes = classes;
        this.published = published;
        this.times = times;
    }

    /** "Each year they hold an exercise." */
    boolean recurs(Act act) {
        return times.stream().anyMatch(t -> t.type() == TimeExpression.Type.SET && belongs(t, act))
                && act.anchors().stream().map(a -> graph.token(a).pos()).anyMatch(Set.of("VBZ", "VBP")::contains);
    }

    /** The day told of an act; what has been done, or been promised, was not done on a day ahead. */
    @Nullable
    TimeExpression of(Act act, Modality modality) {
        TimeExpression time = time(act);
        boolean ahead = time != null && time.earliest() != null && published != null
                && time.earliest().isAfter(published);
        return ahead && modality == Modality.ASSERTED ? null : time;
    }

    private @Nullable TimeExpression time(Act act) {
        return nearest(act, t -> t.earliest() != null || t.latest() != null);
    }

    /** What is wrong with the date told of the act, if anything is. */
    @Nullable
    Doubt doubt(Act act) {
        TimeExpression dated = time(act);
        TimeExpression told = dated != null ? dated : nearest(act, t -> t.doubt() != null);
        return told == null ? null : told.doubt();
    }

    private @Nullable TimeExpression nearest(Act act, Predicate<TimeExpression> wanted) {
        return times.stream()
                .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
                .filter(wanted).filter(t -> belongs(t, act))
                .min(Comparator
                        .comparingInt(t -> Math.abs(t.span().start() - graph.token(act.trigger()).span().start())))
                .orElse(null);
    }

    /** Whether an expression of time stands in the clause of the act: the nearest verb above it is one of its anchors. */
    private boolean belongs(TimeExpression time, Act act) {
        List<Integer> anchors = new ArrayList<>(act.anchors());
        anchors.add(act.trigger());
        happening(act.trigger()).ifPresent(anchors::add);
        return IntStream.range(0, graph.size()).filter(i -> graph.token(i).span().overlaps(time.span()))
                .anyMatch(i -> anchors.stream().anyMatch(a -> isWithin(i, a)));
    }

    /** The verb that says of a noun that it came to pass: "the talks took place". */
    private Optional<Integer> happening(int noun) {
        boolean subject = graph.relation(noun).startsWith("nsubj") && graph.head(noun) != Graph.NONE;
        return subject && classes.has("happen", graph.lemma(graph.head(noun)))
                ? Optional.of(graph.head(noun)) : Optional.empty();
    }

    private boolean isWithin(int token, int anchor) {
        for (int at = token, steps = 0; at != Graph.NONE && steps < 6; at = graph.head(at), steps++) {
            if (at == anchor) {
                return true;
            }
            if (graph.isVerb(at)) {
                return false;
            }
        }
        return false;
    }

    @Nullable
    LocalDate latest(@Nullable TimeExpression time, Modality modality) {
        LocalDate told = time == null ? null : time.latest();
        boolean open = modality == Modality.FUTURE || modality == Modality.HYPOTHETICAL;
        if (told == null) {
            return open ? null : published;
        }
        return !open && published != null && told.isAfter(published) ? published : told;
    }
}
