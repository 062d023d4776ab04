package org.attache.likeness;

/** How what one statement says of a deed stands to what another says of it. */
enum Stance {
    /** Both say that it was so, or both that it was not. */
    AGREE,
    /** What one says was so the other says was not. */
    OPPOSE,
    /** They speak of no deed in common. */
    NONE
}
