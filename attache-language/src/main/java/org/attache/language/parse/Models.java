package org.attache.language.parse;

import java.util.List;

/**
 * The models of one language: part of speech, dictionary forms, raw names, heads. Immutable; a {@link Desk} applies them
 * for one thread.
 */
public final class Models {

    final Lexicon lexicon;
    final Dictionary dictionary;
    final Tagger tags;
    final Tagger entities;
    final Parser parser;

    private Models(Pack pack) {
        lexicon = Lexicon.read(pack);
        dictionary = Dictionary.read(pack);
        tags = Tagger.read(pack, Field.TAG);
        entities = Tagger.read(pack, Field.ENTITY);
        parser = Parser.read(pack);
    }

    /** Reads the models from an opened model file. */
    public static Models read(Pack pack) {
        return new Models(pack);
    }

    /** The parts of speech the tagger knows. */
    public List<String> tags() {
        return tags.labels();
    }
}
