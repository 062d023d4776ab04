package org.attache.event.act;

import java.util.ArrayList;
import java.util.List;
import org.attache.event.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * An act as the frames read it off a sentence, before parties are coded.
 *
 * @param code CAMEO code
 * @param plover PLOVER category where the frame sets it, else null
 * @param trigger the token that names the act
 * @param anchors the tokens that say whether and when it took place: the trigger and the words that govern it
 * @param from heads of those who act
 * @param to heads of those it is done to
 * @param mutual true when all act on one another
 * @param planned true when a word of intention governs it
 */
public record Act(Frame frame, String code, @Nullable String plover, @Nullable String mode, int trigger,
        List<Integer> anchors, List<Integer> from, List<Integer> to, boolean mutual, boolean planned) {

    Act under(int governor) {
        List<Integer> longer = new ArrayList<>(anchors);
        longer.add(governor);
        return new Act(frame, code, plover, mode, trigger, List.copyOf(longer), from, to, mutual, planned);
    }

    public Act coded(String newCode) {
        return new Act(frame, newCode, newCode.equals(code) ? plover : null, newCode.equals(code) ? mode : null,
                trigger,
                anchors, from, to, mutual, planned);
    }

    public Act between(List<Integer> newFrom, List<Integer> newTo, boolean nowMutual) {
        return new Act(frame, code, plover, mode, trigger, anchors, newFrom, newTo, nowMutual, planned);
    }

    Act intended() {
        return new Act(frame, code, plover, mode, trigger, anchors, from, to, mutual, true);
    }
}
