package org.attache.event.frame;

import java.util.List;

/**
 * One test of a frame on the words around its trigger: {@code obj}, {@code !obj@class}, {@code to:word}, {@code obj=07}.
 *
 * @param slot where to look
 * @param test what must be there
 * @param value class, lemma or code prefix; empty for {@link Test#PRESENT}
 */
public record Condition(boolean negated, String slot, Test test, String value) {

    /** What is asked of a slot. */
    public enum Test {
        PRESENT, OF_CLASS, LEMMA, NAMES_ACT
    }

    /** Alternatives, of which one must hold. */
    static List<Condition> alternatives(String cell) {
        return List.of(cell.split("\\|")).stream().map(Condition::parse).toList();
    }

    private static Condition parse(String text) {
        boolean negated = text.startsWith("!");
        String body = negated ? text.substring(1) : text;
        int at = separator(body);
        if (at < 0) {
            return new Condition(negated, body, Test.PRESENT, "");
        }
        return new Condition(negated, body.substring(0, at), test(body.charAt(at)), body.substring(at + 1));
    }

    private static int separator(String body) {
        for (int i = 0; i < body.length(); i++) {
            if ("@:=".indexOf(body.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Test test(char separator) {
        return switch (separator) {
            case '@' -> Test.OF_CLASS;
            case ':' -> Test.LEMMA;
            default -> Test.NAMES_ACT;
        };
    }
}
