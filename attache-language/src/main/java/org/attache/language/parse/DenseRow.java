package org.attache.language.parse;

/**
 * Adds a row that has a weight for every label to the scores.
 *
 * <p>The plain loop leaves it to the compiler to use vector instructions. Where the Vector API is there, which is an
 * incubator module and has to be asked for ({@code --add-modules jdk.incubator.vector}), {@code VectorRow} uses it: a third
 * to a half of the time of a row. Both give the same sums.
 */
interface DenseRow {

    /** The fastest that this process can run. */
    DenseRow FASTEST = fastest();

    /**
     * Adds {@code rows[at + label] * scale} to {@code scores[label]} for every label below {@code labels}.
     */
    void add(byte[] rows, int at, int scale, int[] scores, int labels);

    /** The plain loop. */
    static void addPlainly(byte[] rows, int at, int scale, int[] scores, int labels) {
        for (int i = 0; i < labels; i++) {
            scores[i] += rows[at + i] * scale;
        }
    }

    private static DenseRow fastest() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            try {
                return (DenseRow) Class.forName("org.attache.language.parse.VectorRow").getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException | LinkageError e) {
                return DenseRow::addPlainly; // compiled for another state of the incubator
            }
        }
        return DenseRow::addPlainly;
    }
}
