package org.attache.attribution.part;

import java.util.Map;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/** Puts right the parts of the cues of one sentence, each kind of fault in its turn; the order matters. */
public final class PartMender {

    private final Inquit inquit;
    private final Reported reported;
    private final Trailing trailing;
    private final Trim trim;
    private final Unstated unstated;
    private final PartedSubject parted;
    private final SpeakerCut speaker;
    private final Coordination coordination;
    private final ObjectPronoun object;

    public PartMender(ParsedSentence sentence, CueLexicon lexicon) {
        inquit = new Inquit(sentence, lexicon);
        reported = new Reported(sentence, lexicon);
        trailing = new Trailing(sentence, lexicon, inquit);
        trim = new Trim(sentence, lexicon);
        unstated = new Unstated(sentence);
        parted = new PartedSubject(sentence);
        speaker = new SpeakerCut(sentence);
        coordination = new Coordination(sentence, lexicon);
        object = new ObjectPronoun(sentence);
    }

    /** True of a verb of utterance at a quotation, at the end behind its speaker, or with its speaker behind a whole clause. */
    public boolean beside(int cue) {
        return inquit.touches(cue) || inquit.trails(cue) || trailing.inverted(cue);
    }

    /** True of a verb that cannot be anything else: its speaker stands behind it, and a whole clause before. */
    public boolean inverted(int cue) {
        return trailing.inverted(cue);
    }

    /** Mends what the weights made of a cue. */
    public void mend(int cue, byte[] labels) {
        object.mend(cue, labels);
        inquit.mend(cue, labels);
        reported.mend(cue, labels);
        trailing.mend(cue, labels);
        trim(cue, labels);
        parted.mend(cue, labels);
        speaker.mend(cue, labels);
        coordination.speaker(cue, labels);
    }

    /** Takes away what is neither cue nor content, also of a cue that a rule has found. */
    public void trim(int cue, byte[] labels) {
        trim.mend(cue, labels);
        unstated.mend(cue, labels);
    }

    /** Gives second verbs of one speaker what is theirs. */
    public void joinVerbs(Map<Integer, byte[]> parts) {
        parts.forEach((cue, labels) -> {
            byte[] first = parts.get(coordination.first(cue));
            if (first != null && first[cue] == RoleLabeller.CONTENT) {
                coordination.cut(cue, first);
                Coordination.share(first, labels);
            }
        });
    }
}
