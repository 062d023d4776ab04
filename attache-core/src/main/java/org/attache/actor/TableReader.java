package org.attache.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the tables into a lexicon. Rows of one person or body are one entry, in whatever table or order they stand. */
final class TableReader {

    /** States whose people write the family name first, so that the first word is the short form. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "KOR", "PRK", "KHM");
    /** Where that holds of names in three syllables, but not of "Carrie Lam". */
    private static final Set<String> EITHER = Set.of("TWN", "HKG", "MAC");

    private static final class Collected {
        private final Set<String> names = new LinkedHashSet<>();
        private final List<Tenure> tenures = new ArrayList<>();
        private final Actor.Kind kind;
        private final String prefix;
        private boolean known;

        private Collected(Actor.Kind kind, String prefix) {
            this.kind = kind;
            this.prefix = prefix;
        }
    }

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Collected> named = new LinkedHashMap<>();

    void read(ActorTable table, String text) {
        for (List<String> row : table.rows(text)) {
            switch (table) {
                case STATES -> state(row);
                case PLACES -> ActorTable.alternatives(row.get(1))
                        .forEach(place -> lexicon.addName(place, new Entry.Place(place, row.get(0))));
                case BODIES -> body(row);
                case PEOPLE -> person(row).known = true;
                case OFFICE_HOLDERS -> person(row);
                case ROLES -> role(row);
                case OUTLETS -> outlet(row);
                case CALLINGS -> {
                }
            }
        }
    }

    Lexicon lexicon() {
        for (Map.Entry<String, Collected> each : named.entrySet()) {
            add(each.getValue());
        }
        return lexicon;
    }

    private void state(List<String> row) {
        String name = ActorTable.alternatives(row.get(2)).getFirst();
        Entry.State.Form[] forms = Entry.State.Form.values();
        for (int i = 0; i < forms.length; i++) {
            Entry.State entry = new Entry.State(row.getFirst(), name, forms[i]);
            ActorTable.alternatives(row.get(2 + i)).forEach(words -> lexicon.addName(words, entry));
        }
    }

    private void body(List<String> row) {
        Actor.Kind kind = Actor.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        collect(kind, row.get(0), row.get(1)).tenures
                .add(Terms.tenure(ActorTable.alternatives(row.get(2)), null, row.get(4), row.get(5)));
    }

    private Collected person(List<String> row) {
        String title = row.get(3).isEmpty() ? null : row.get(3);
        Collected person = collect(Actor.Kind.PERSON, row.get(0), row.get(1));
        person.tenures.add(Terms.tenure(ActorTable.alternatives(row.get(2)), title, row.get(4), row.get(5)));
        return person;
    }

    private void outlet(List<String> row) {
        collect(Actor.Kind.OUTLET, row.get(0), row.get(1)).tenures
                .add(Terms.tenure(List.of("JRN"), null, "", ""));
    }

    private void role(List<String> row) {
        Entry.Noun.Grade grade = Entry.Noun.Grade.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        for (String words : ActorTable.alternatives(row.get(0))) {
            lexicon.addNoun(words, new Entry.Noun(words, ActorTable.alternatives(row.get(1)), grade));
        }
    }

    private Collected collect(Actor.Kind kind, String names, String prefix) {
        List<String> all = ActorTable.alternatives(names);
        String key = (kind == Actor.Kind.PERSON) + "\t" + all.getFirst() + "\t" + prefix;
        Collected collected = named.computeIfAbsent(key, unused -> new Collected(kind, prefix));
        collected.names.addAll(all);
        return collected;
    }

    private void add(Collected each) {
        String name = each.names.iterator().next();
        Entry.Named entry = entry(each, name, false);
        each.names.forEach(words -> lexicon.addName(words, entry));
        String shortForm = each.kind == Actor.Kind.PERSON ? shortForm(name, each.prefix) : null;
        if (shortForm != null && !each.names.contains(shortForm)) {
            lexicon.addName(shortForm, entry(each, name, true));
        }
    }

    private static Entry.Named entry(Collected each, String name, boolean shortForm) {
        String prefix = each.prefix.isEmpty() || each.prefix.equals("-") ? null : each.prefix;
        return new Entry.Named(each.kind, name, prefix, each.tenures, shortForm, !each.known);
    }

    private static @Nullable String shortForm(String name, String country) {
        int first = name.indexOf(' ');
        if (first < 0) {
            return null;
        }
        boolean whole = name.indexOf('-') > 0 || name.indexOf(' ', first + 1) > 0;
        return FAMILY_FIRST.contains(country) || EITHER.contains(country) && whole ? name.substring(0, first)
                : name.substring(name.lastIndexOf(' ') + 1);
    }
}
