package org.attache.serve.page;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.serve.Underway;
import org.attache.serve.ask.Filters;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Page;
import org.attache.store.Store;
import org.attache.store.Stories;

/** The list of stories. */
public final class StoryPages {

    private final Store store;
    private final Templates templates;
    private final InstantSource clock;
    private final Underway underway;

    /** @param underway what an empty list waits for */
    public StoryPages(Store store, Templates templates, InstantSource clock, Underway underway) {
        this.clock = clock;
        this.underway = underway;
        this.store = store;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/", request -> Reply.seeOther("/stories")), Route.get("/stories", this::list),
                Route.get("/help", this::help));
    }

    private Reply list(Request request) {
        Parameters asked = request.parameters().only("origins", "flag", "state", "outlet", "articles", "from", "to",
                "grade", "cursor", "limit");
        Page<Stories.Line> page = Filters.page(asked, each -> store.stories().list(Filters.stories(asked), each));
        StoryList list = StoryList.of(page,
                store.stories().grades(page.items().stream().map(Stories.Line::id).toList()), asked, clock.instant());
        Optional<Underway.State> awaited = list.lines().isEmpty() ? underway.state() : Optional.empty();
        Reply reply = templates.page("stories",
                templates.frame(request, "Stories", "/stories", list.links().getOrDefault("Atom", "")),
                Map.of("list", list, "awaited", awaited));
        return awaited.isPresent() ? reply.with("Refresh", "1") : reply;
    }

    private Reply help(Request request) {
        return templates.page("help", templates.frame(request, "Keys and help", ""), Map.of());
    }
}
