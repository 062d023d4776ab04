package org.attache.ingest.html;

/**
 * What a page may cost.
 *
 * @param bytes longest page that is read; longer ones are refused
 * @param depth deepest nesting that is kept; deeper elements become children of the deepest
 */
public record HtmlLimits(int bytes, int depth) {
    /** 16 MB, 256 levels. */
    public static final HtmlLimits USUAL = new HtmlLimits(16 << 20, 256);

    public HtmlLimits {
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes must be at least 1 but was " + bytes);
        }
        if (depth < 16 || depth > 1000) {
            throw new IllegalArgumentException("depth must be 16..1000 but was " + depth);
        }
    }
}
