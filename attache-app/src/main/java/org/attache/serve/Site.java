package org.attache.serve;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.search.SearchIndex;
import org.attache.ingest.fetch.AddressPolicy;
import org.attache.serve.api.Api;
import org.attache.serve.guard.Guard;
import org.attache.serve.guard.Visitors;
import org.attache.serve.http.Etags;
import org.attache.serve.http.Handler;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Problems;
import org.attache.serve.http.Refusal;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.http.Router;
import org.attache.serve.page.ArticlePages;
import org.attache.serve.page.ClaimPages;
import org.attache.serve.page.dossier.DossierPages;
import org.attache.serve.page.EditPages;
import org.attache.serve.page.dossier.ExportPages;
import org.attache.serve.page.FeedPages;
import org.attache.serve.page.LedgerPages;
import org.attache.serve.page.ProblemPages;
import org.attache.serve.page.SearchPages;
import org.attache.serve.page.SignInPages;
import org.attache.serve.page.StoryPages;
import org.attache.serve.page.WatchPages;
import org.attache.serve.page.frame.Templates;
import org.attache.serve.watch.Watching;
import org.attache.store.Store;
import org.jspecify.annotations.Nullable;

/** Everything but the socket: pages, interface, signs of life, with the guard before them. */
final class Site implements Handler, Refusal, AutoCloseable {

    private final AtomicBoolean leaving = new AtomicBoolean();
    private final Store store;
    private final Underway underway;
    private final Editing editing;
    private final SearchIndex index;
    private final Watching watching;
    private final @Nullable Polling polling;
    private final Router router;
    private final Problems problems;
    private final Metrics metrics;

    /** @param open true when nobody needs to sign in */
    Site(Configuration configuration, Store store, boolean open, Underway underway) {
        this.store = store;
        this.underway = underway;
        this.editing = new Editing(store);
        this.index = SearchIndex.open(configuration.path(Setting.DATA).resolve("index"), store);
        index.follow();
        this.polling = configuration.flag(Setting.POLL) ? polling(configuration) : null;
        this.watching = new Watching(store, index, Clock.systemUTC());
        Assets assets = new Assets();
        Templates templates = new Templates(!open, assets.stamp());
        Visitors visitors = new Visitors(store, Clock.systemUTC(), open);
        List<Route> routes = new ArrayList<>(assets.routes());
        routes.addAll(pages(templates, visitors));
        routes.addAll(programs());
        router = new Router(routes);
        Handler guarded = new Guard(router, visitors, open, configuration.number(Setting.RATE));
        problems = new Problems(new Etags(guarded), new ProblemPages(templates)::page);
        metrics = new Metrics(request -> Guard.secured(problems.handle(request)));
    }

    private Polling polling(Configuration configuration) {
        AddressPolicy addresses = configuration.flag(Setting.LOOPBACK)
                ? AddressPolicy.withLoopback()
                : AddressPolicy.publicOnly();
        return new Polling(store, editing, addresses, Clock.systemUTC());
    }

    private List<Route> pages(Templates templates, Visitors visitors) {
        Dossiers dossiers = new Dossiers(store);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new StoryPages(store, templates, Clock.systemUTC(), underway).routes());
        routes.addAll(new DossierPages(store, dossiers, templates).routes());
        routes.addAll(new ExportPages(store).routes());
        routes.addAll(new ArticlePages(store, dossiers, templates).routes());
        routes.addAll(new ClaimPages(store, templates).routes());
        routes.addAll(new LedgerPages(store, templates).routes());
        routes.addAll(new SearchPages(store, index, templates).routes());
        routes.addAll(new WatchPages(store, templates).routes());
        routes.addAll(new FeedPages(store, templates).routes());
        routes.addAll(new EditPages(store, templates, editing::follow, editing::undo).routes());
        routes.addAll(new SignInPages(visitors, templates).routes());
        return routes;
    }

    private List<Route> programs() {
        List<Route> routes = new ArrayList<>(new Signs(store, index, underway, release()).routes());
        routes.addAll(new Api(store, index, release(), leaving).routes());
        routes.add(Route.get("/metrics", request -> Reply.text("text/plain; version=0.0.4",
                metrics().text(store.info()))));
        return routes;
    }

    private Metrics metrics() {
        return metrics;
    }

    private static String release() {
        return Objects.requireNonNullElse(Site.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public Reply handle(Request request) {
        return metrics.handle(request);
    }

    @Override
    public Reply refuse(Request request, Problem problem) {
        return metrics.timed(() -> Guard.secured(problems.refuse(request, problem)));
    }

    List<Route> routes() {
        return router.routes();
    }

    void catchUp() {
        index.catchUp();
    }

    /** Ends answers that have no end of their own. */
    void leave() {
        leaving.set(true);
    }

    @Override
    public void close() {
        if (polling != null) {
            polling.close();
        }
        editing.close();
        watching.close();
        index.close();
    }
}
