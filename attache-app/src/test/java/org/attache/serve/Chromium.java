package org.attache.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium without a window; tests that want it are skipped, and say so, where it is not installed. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    final Browser browser;
    private final Playwright playwright;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS));
    }

    /** @param test what is skipped where there is none */
    static Chromium open(Class<?> test) {
        if (!Files.isExecutable(PROGRAM)) {
            System.out.println(test.getSimpleName() + " is skipped: there is no " + PROGRAM);
        }
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium");
        return new Chromium();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
