package org.attache.cli.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.Count;
import org.attache.cli.console.ExitCode;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.report.phrase.Words;
import org.attache.search.Results;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest.Order;
import org.attache.search.SearchRequest;
import org.attache.search.document.Scope;
import org.attache.search.query.Query;
import org.attache.search.query.QueryException;
import org.attache.serve.StoreOf;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache search}: the query language on the command line. */
@Command(name = "search", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Searches the articles, claims or stories of a store. The query language is described in docs/query-language.md.", footerHeading = "%nExamples:%n", footer = {
        "  attache search 'bridge origins<2' --in claims",
        "  attache search 'outlet:Daily \"foreign office\"~3 date:2026-03'"})
public final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "QUERY", description = "What to look for.")
    private String query = "";

    @Option(names = "--in", paramLabel = "SCOPE", defaultValue = "articles", description = "articles, claims or stories.")
    private Scope scope = Scope.ARTICLES;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "newest", description = "newest or relevance.")
    private Order order = Order.NEWEST;

    @Option(names = "--limit", paramLabel = "N", converter = Count.class, defaultValue = "20", description = "How many to show, 1 to 1000.")
    private int limit = 20;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @SuppressWarnings("NullAway.Init")
    public SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SearchRequest request = new SearchRequest(parsed(), scope, order, PageRequest.first(limit), Set.of(), true);
        Configuration configuration = settings.read(Map.of());
        try (Store store = StoreOf.existing(configuration, Clock.systemUTC());
                SearchIndex index = SearchIndex.open(Path.of(configuration.text(Setting.DATA)).resolve("index"),
                        store)) {
            index.catchUp();
            Results results = index.search(request);
            results.hits().forEach(this::print);
            console.err().printf("%s%,d found%n", results.exact() ? "" : "more than ", results.total());
            return ExitCode.FINE;
        }
    }

    private Query parsed() {
        try {
            return Query.parse(query);
        } catch (QueryException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void print(Results.Hit hit) {
        String day = hit.day() == null ? "          " : hit.day().toString();
        String origins = scope == Scope.ARTICLES ? hit.outlet() : hit.low() + "–" + hit.high();
        console.out().println(day + "  " + origins + "  " + hit.title() + "  " + hit.id());
        hit.snippets().forEach(each -> console.out().println("            " + Words.oneLine(each.text())));
    }
}
