package org.attache.serve.page.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.attache.model.Flag;
import org.attache.table.Table;

/** What each remark on a claim means, in a sentence. */
public final class Flags {

    private static final Map<Flag.Kind, String> MEANINGS = meanings();

    private Flags() {}

    public static String meaning(Flag.Kind flag) {
        return Objects.requireNonNull(MEANINGS.get(flag), flag::name);
    }

    private static Map<Flag.Kind, String> meanings() {
        Map<Flag.Kind, String> meanings = new EnumMap<>(Flag.Kind.class);
        Table.rows(Flags.class, "flags.tsv", 2)
                .forEach(row -> meanings.put(Flag.Kind.valueOf(row.get(0)), row.get(1)));
        return meanings;
    }
}
