package org.attache.desk;

import org.attache.reuse.Window;
import org.attache.story.StoryGrouper;

/**
 * Bounds of a desk.
 *
 * @param window how far back stories and reuse look
 * @param batch parts of an input that are read, grouped and made durable together
 * @param dossiers articles after which the dossiers that changed are written
 * @param analyses articles whose sentences are kept at hand; those of others are read again when a dossier needs them
 */
public record Options(Window window, int batch, int dossiers, int analyses) {

    public static final Options USUAL = new Options(new Window(30_000, StoryGrouper.USUAL.days()), 32, 256, 800);

    public Options {
        if (batch < 1 || dossiers < 1 || analyses < 0) {
            throw new IllegalArgumentException("batch and dossiers must be at least 1 and analyses at least 0 but were "
                    + batch + ", " + dossiers + ", " + analyses);
        }
    }
}
