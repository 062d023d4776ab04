package org.attache.reuse.credit;

import org.attache.model.Span;
import org.attache.reuse.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words by which an article says that its text, or part of it, came from somebody else.
 *
 * @param source who is credited: the agency's full name, or the name as it stands; null when nobody is named
 * @param agency true when the source is a known news agency
 * @param line the whole credit as it stands in the text
 */
public record Credit(Kind kind, @Nullable String source, boolean agency, Span line) {

    /** What is credited. */
    public enum Kind {
        /** The text is an agency's: "LONDON (Reuters) -", "— PTI", "By AFP". */
        AGENCY,
        /** The text appeared elsewhere: "First published by …", "Source: …". */
        REPRINT,
        /** Part of it is an agency's: "with inputs from PTI". */
        CONTRIBUTION,
        /** It came by a feed that is not named. */
        NOTICE
    }
}
