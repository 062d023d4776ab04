package org.attache.model;

import java.util.Arrays;

/**
 * What this program could not get through although it should have: one article, one story, one part of an input. It is named,
 * and everything else goes on.
 *
 * @param of what is concerned: "article a.html", "story st0123456789ab"
 * @param reason what is missing because of it, and where the program failed
 */
public record Fault(String of, String reason) implements Comparable<Fault> {

    private static final String OURS = "org.attache.";

    /** @param missing what is missing because of it: "not analysed, its text is kept" */
    public static Fault in(String of, String missing, Throwable cause) {
        return new Fault(of, missing + " (" + words(cause) + ")");
    }

    /** What went wrong and where: "fault of this program: NoSuchElementException at NounPhrase.head, line 33". */
    public static String words(Throwable cause) {
        return "fault of this program: " + cause.getClass().getSimpleName() + place(cause);
    }

    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
                .map(frame -> " at " + frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                        + frame.getMethodName() + ", line " + frame.getLineNumber())
                .orElse("");
    }

    /** By what is concerned. */
    @Override
    public int compareTo(Fault other) {
        int order = of.compareTo(other.of);
        return order == 0 ? reason.compareTo(other.reason) : order;
    }

    @Override
    public String toString() {
        return of + ": " + reason;
    }
}
