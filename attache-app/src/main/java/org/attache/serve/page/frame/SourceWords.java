package org.attache.serve.page.frame;

import java.util.Locale;
import org.attache.report.phrase.Words;
import org.attache.store.Sources;

/** A source over all stories in words. */
public final class SourceWords {

    private SourceWords() {}

    public static String of(Sources.Line source) {
        String name = source.name() == null ? source.description() : source.name();
        String institution = source.institution();
        boolean stated = institution == null
                || name.toLowerCase(Locale.ROOT).contains(institution.toLowerCase(Locale.ROOT));
        return Words.oneLine(name + (stated ? "" : ", " + institution));
    }

    public static String kind(Sources.Line source) {
        return switch (source.kind()) {
            case PERSON -> "person";
            case OFFICE -> "office";
            case OUTLET -> "outlet";
            case UNNAMED -> source.plural() ? "unnamed, several" : "unnamed";
            case DOCUMENT -> "document";
            case OUTLET_VOICE -> "an outlet's own voice";
        };
    }
}
