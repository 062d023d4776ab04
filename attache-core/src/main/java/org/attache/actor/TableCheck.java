package org.attache.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is wrong with rows that somebody wrote by hand, so that all of it can be told at once. */
final class TableCheck {

    private static final Set<String> OPEN = Set.of("", "-");
    private static final int CODE = 3;

    private final Map<String, String> texts;
    private final Set<String> states = new HashSet<>();
    private final Set<String> sectors = new HashSet<>();
    private final Set<String> outletKinds = new HashSet<>();
    private final Set<String> bodyKinds = new HashSet<>();
    private final Set<String> grades = new HashSet<>();

    /** @param texts tables by the name of their file */
    TableCheck(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
        ActorTable.STATES.rows(ActorTable.STATES.builtIn() + texts.getOrDefault("states.tsv", ""))
                .forEach(row -> states.add(row.getFirst()));
        for (ActorTable table : List.of(ActorTable.ROLES, ActorTable.BODIES, ActorTable.PEOPLE)) {
            table.rows(table.builtIn())
                    .forEach(row -> sectors.addAll(ActorTable.alternatives(row.get(table.sectors()))));
        }
        outletKinds.addAll(known(ActorTable.OUTLETS, 3));
        bodyKinds.addAll(known(ActorTable.BODIES, 3));
        grades.addAll(known(ActorTable.ROLES, 2));
    }

    private static List<String> known(ActorTable table, int column) {
        return table.rows(table.builtIn()).stream().map(row -> row.get(column)).toList();
    }

    /** Every mistake with file and line; empty when the tables can be used. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        texts.forEach((file, text) -> {
            Optional<ActorTable> table = ActorTable.ofFile(file);
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                if (table.isPresent() && ActorTable.isEntry(line)) {
                    check(table.get(), line, file + " line " + number + ": ", mistakes);
                }
            }
        });
        return mistakes;
    }

    private void check(ActorTable table, String line, String place, List<String> mistakes) {
        try {
            List<String> row = table.cells(line);
            check(table, row);
        } catch (IllegalArgumentException e) {
            mistakes.add(place + e.getMessage());
        }
    }

    private void check(ActorTable table, List<String> row) {
        switch (table) {
            case STATES -> {
                must(row.getFirst().length() == CODE && row.getFirst().equals(row.getFirst().toUpperCase(Locale.ROOT)),
                        "a state has a code of three capitals but was \"" + row.getFirst() + "\"");
                names(row.get(2));
            }
            case PLACES -> {
                state(row.get(0));
                names(row.get(1));
            }
            case BODIES -> {
                names(row.get(0));
                prefix(row.get(1));
                sectors(row.get(2));
                kind(bodyKinds, row.get(3));
                term(row.get(4), row.get(5));
            }
            case PEOPLE, OFFICE_HOLDERS -> {
                names(row.get(0));
                prefix(row.get(1));
                sectors(row.get(2));
                term(row.get(4), row.get(5));
            }
            case ROLES -> {
                names(row.get(0));
                sectors(row.get(1));
                kind(grades, row.get(2));
            }
            case OUTLETS -> {
                names(row.get(0));
                state(row.get(1));
                kind(outletKinds, row.get(3));
            }
            case CALLINGS -> {
                names(row.get(0));
                names(row.get(1));
            }
        }
    }

    private static void must(boolean holds, String mistake) {
        if (!holds) {
            throw new IllegalArgumentException(mistake);
        }
    }

    private static void names(String cell) {
        List<String> names = ActorTable.alternatives(cell);
        must(!names.isEmpty() && names.stream().noneMatch(String::isBlank), "a name is missing");
    }

    private void state(String code) {
        must(states.contains(code), "no state \"" + code + "\"; codes are those of ISO 3166-1 alpha-3, such as PAK");
    }

    private void prefix(String code) {
        if (!OPEN.contains(code) && !Prefixes.isBody(code)) {
            state(code);
        }
    }

    private void sectors(String cell) {
        for (String sector : ActorTable.alternatives(cell)) {
            must(sectors.contains(sector),
                    "no sector \"" + sector + "\"; there are " + listed(sectors));
        }
    }

    private static String listed(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }

    private static void kind(Set<String> known, String cell) {
        must(known.contains(cell), "no kind \"" + cell + "\"; there are " + listed(known));
    }

    private static void term(String from, String to) {
        Tenure term = Terms.tenure(List.of(), null, from, to);
        must(term.from() == null || term.to() == null || !term.from().isAfter(term.to()),
                "ends before it begins: " + from + " to " + to);
    }
}
