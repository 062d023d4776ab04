package org.attache.cli.desk;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.serve.guard.Secrets;
import org.attache.store.Desk;
import org.attache.store.Store;
import org.attache.store.Write;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache token}: who may use a desk that listens beyond its own machine. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Adds, lists and revokes the tokens that a desk asks for when it listens beyond its own machine. Only hashes are kept.", footerHeading = "%nExamples:%n", footer = {
        "  attache token add night-desk      prints the token, once", "  attache token add dashboard --read-only",
        "  attache token list",
        "  attache token revoke 3"})
public final class TokenCommand implements Callable<Integer> {

    /** What to do. */
    enum Act {
        ADD, LIST, REVOKE
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "add|list|revoke", description = "What to do.")
    private Act act = Act.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME|ID", description = "Name of a new token, id of one to revoke.")
    private String which = "";

    @Option(names = "--read-only", description = "A new token that may change nothing.")
    private boolean readOnly;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @SuppressWarnings("NullAway.Init")
    public TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = act == Act.ADD ? settings.open() : settings.existing()) {
            return switch (act) {
                case ADD -> add(store);
                case LIST -> list(store);
                case REVOKE -> revoke(store);
            };
        }
    }

    private int add(Store store) {
        if (which.isBlank()) {
            throw new ParameterException(spec.commandLine(), "a token needs a name: attache token add NAME");
        }
        String token = Secrets.random();
        store.commit(List.of(new Write.PutToken(which, Secrets.hash(token),
                readOnly ? List.of(Desk.Token.READ) : List.of(), null)));
        console.out().println(token);
        return ExitCode.FINE;
    }

    private int list(Store store) {
        for (Desk.Token token : store.desk().tokens()) {
            console.out()
                    .println(token.id() + "  " + token.name() + "  since " + token.at()
                            + (token.readsOnly() ? "  reads only" : "")
                            + (token.revoked() == null ? "" : "  revoked " + token.revoked()));
        }
        return ExitCode.FINE;
    }

    private int revoke(Store store) {
        Desk.Token token = store.desk().tokens().stream().filter(one -> which.equals(Long.toString(one.id())))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "revoke takes a number that 'attache token list' shows but got \"" + which + "\""));
        store.commit(List.of(new Write.RevokeToken(token.id())));
        return ExitCode.FINE;
    }
}
