package org.attache.search.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can stand before a colon. */
public enum Field {
    OUTLET("outlet"), LANGUAGE("lang"), DATE("date"), SOURCE("source"), ACTOR("actor"), EVENT("event"),
    ORIGINS("origins"), FLAG("flag"), STATE("state"), STATUS("status"), STORY("story"), TITLE("title"), GRADE("grade");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name in a query. */
    public String label() {
        return label;
    }

    static Optional<Field> of(String label) {
        return Arrays.stream(values()).filter(field -> field.label.equalsIgnoreCase(label)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Field::label).collect(Collectors.joining(", "));
    }
}
