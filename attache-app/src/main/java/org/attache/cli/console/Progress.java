package org.attache.cli.console;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar with its rate on standard error, shown for long work on a terminal and nowhere else. */
public final class Progress implements AutoCloseable {

    /** For work whose length is not known beforehand. */
    public static final int UNKNOWN = -1;

    private static final int WORTH_SHOWING = 8;

    private final @Nullable ProgressBar bar;

    /** @param total how many steps there will be, or {@link #UNKNOWN} */
    public Progress(Console console, int total, String unit) {
        boolean shown = console.progress() && (total == UNKNOWN || total >= WORTH_SHOWING);
        this.bar = shown ? bar(console, total, unit) : null;
    }

    private static ProgressBar bar(Console console, int total, String unit) {
        return new ProgressBarBuilder().setTaskName("Reading").setInitialMax(total).setUnit(" " + unit, 1).showSpeed()
                .setStyle(ProgressBarStyle.ASCII).setMaxRenderedLength(console.width()).setUpdateIntervalMillis(200)
                .clearDisplayOnFinish().build();
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
