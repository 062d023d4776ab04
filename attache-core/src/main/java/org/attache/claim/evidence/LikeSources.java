package org.attache.claim.evidence;

import java.util.Set;
import org.attache.model.Source;
import org.attache.source.Described;
import org.attache.source.KnownSource;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.KnownBodies;
import org.attache.speaker.name.SourceWords;

/** Which two sources of one claim may be one by what they are: two papers, or people of one institution of whom one is not named. */
final class LikeSources {

    /** What any document may be called. */
    private static final Set<String> PAPER = Set.of("document", "file", "paper", "text", "record", "draft", "dossier",
            "submission");

    private LikeSources() {}

    /** True for two unnamed sources of one kind. */
    static boolean alike(KnownSource one, KnownSource other) {
        return one.is(Source.Kind.UNNAMED) && other.is(Source.Kind.UNNAMED) && one.noun().equals(other.noun());
    }

    static boolean mayBeOne(KnownSource a, KnownSource b) {
        if (a.is(Source.Kind.DOCUMENT) && b.is(Source.Kind.DOCUMENT)) {
            return SourceWords.onePaper(a.noun(), b.noun()) || PAPER.contains(a.noun()) || PAPER.contains(b.noun());
        }
        boolean speakers = speaker(a) && speaker(b) && !a.witness() && !b.witness();
        boolean hidden = hidden(a) || hidden(b);
        return speakers && hidden && (Bodies.mayBeOne(body(a), body(b)) || Described.mayBeOne(a, b));
    }

    private static boolean speaker(KnownSource one) {
        return one.is(Source.Kind.PERSON) || one.is(Source.Kind.OFFICE) || one.is(Source.Kind.UNNAMED);
    }

    private static boolean hidden(KnownSource one) {
        return one.is(Source.Kind.UNNAMED) || one.is(Source.Kind.OFFICE) && !body(one).isEmpty();
    }

    /** The words of a body, also by the other names it is known by: "the Pentagon". */
    private static Set<String> body(KnownSource one) {
        return one.body().isEmpty() && one.is(Source.Kind.OFFICE) && one.name() != null ? KnownBodies.words(one.name())
                : one.body();
    }
}
