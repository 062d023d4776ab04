package org.attache.cli.console;

import java.nio.file.Path;
import org.attache.config.ActorFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tables of actors of one's own, shared by the commands that read articles without a store. */
public final class ActorOptions {

    /** What the option says of itself, here and where it is a setting. */
    public static final String MEANING = "Folder with tables of people, bodies, outlets, places and roles of your own, used beside the built-in ones; "
            + "'attache actors' shows what can be added.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Only the command-line library makes one. */
    @SuppressWarnings("NullAway.Init")
    public ActorOptions() {}

    @Option(names = "--actors", paramLabel = "DIR", description = MEANING)
    private void actors(Path folder) {
        try {
            ActorFolder.use(folder);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
