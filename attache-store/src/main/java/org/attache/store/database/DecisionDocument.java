package org.attache.store.database;

import org.attache.json.Json;
import org.attache.store.Desk;

/** How a decision is written: a word for its kind, and its record in JSON. */
public final class DecisionDocument {

    private static final String MERGE = "merge";
    private static final String SPLIT = "split";
    private static final String FAMILY = "family";
    private static final String GRADE = "grade";

    private DecisionDocument() {}

    public static String kind(Desk.Decision decision) {
        return switch (decision) {
            case Desk.Merge merge -> MERGE;
            case Desk.Split split -> SPLIT;
            case Desk.Family family -> FAMILY;
            case Desk.Grade grade -> GRADE;
        };
    }

    public static Desk.Decision read(String kind, String body) {
        return switch (kind) {
            case MERGE -> Json.read(body, Desk.Merge.class);
            case SPLIT -> Json.read(body, Desk.Split.class);
            case FAMILY -> Json.read(body, Desk.Family.class);
            case GRADE -> Json.read(body, Desk.Grade.class);
            default -> throw new IllegalArgumentException("no such kind of decision: " + kind);
        };
    }
}
