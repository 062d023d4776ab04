package org.attache.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states, with the Java runtime. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
        return new String[]{"attache " + version + " (Java " + Runtime.version().feature() + ")"};
    }
}
