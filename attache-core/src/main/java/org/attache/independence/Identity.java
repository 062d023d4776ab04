package org.attache.independence;

import java.util.List;

/**
 * Nodes that are, or may be, one and the same.
 *
 * @param nodes two or more; under {@link Rule#SAME_INSTITUTION} any two of them may be one
 */
public record Identity(Rule rule, List<String> nodes) {

    /** Why nodes are taken for one. The first four are proof; the last three hold in the LOW reading only. */
    public enum Rule {
        /** Name variants, office and period, a description and the name it is resolved to. */
        SAME_ENTITY,
        /** Within one article, a vaguer and a fuller description of the source of the same claim. */
        FULLER_DESCRIPTION,
        /** Words one article has in quotation marks and another repeats. */
        QUOTED_WORDS,
        /** Outlets of one family, by an editor's word, speaking for themselves. */
        SAME_FAMILY,
        /** The same agency credit, the same feed notice on the same text, a long common passage. */
        SAME_TEXT,
        /** An unnamed source, or an office as a whole, and any source of the same or an unstated institution. */
        SAME_INSTITUTION,
        /** An unnamed outlet ("local media") and any outlet that fits. */
        UNNAMED_OUTLET,
        /** Unattributed passages, or credits to outlets not held, that share a run of words. */
        SHARED_WORDS;

        /** True when the rule proves that the nodes are one. */
        public boolean proof() {
            return compareTo(SAME_TEXT) <= 0;
        }

        /** True when what holds for a and b, and for b and c, holds for a and c. */
        public boolean transitive() {
            return this != SAME_INSTITUTION;
        }
    }

    public Identity {
        nodes = List.copyOf(nodes);
        if (nodes.size() < 2) {
            throw new IllegalArgumentException("an identity must have two nodes or more but had " + nodes.size());
        }
    }

    public static Identity of(Rule rule, String... nodes) {
        return new Identity(rule, List.of(nodes));
    }
}
