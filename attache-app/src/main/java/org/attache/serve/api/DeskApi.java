package org.attache.serve.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.json.Json;
import org.attache.serve.ask.Addresses;
import org.attache.serve.ask.Orders;
import org.attache.serve.ask.Searches;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.store.Desk;
import org.attache.store.Feeds;
import org.attache.store.PageRequest;
import org.attache.store.Receipt;
import org.attache.store.Store;
import org.attache.store.Write;

/** What the desk saves, watches and decides: queries, watches, feeds. */
final class DeskApi {

    private static final String[] TABLES = {"application/json", "text/csv", "application/x-ndjson"};

    private static final Map<String, Object> CREATED = Schemas.object(Map.of("id", Schemas.number("its number")),
            List.of("id"));
    private static final Map<String, Object> WATCHED = Schemas.object(
            Map.of("id", Schemas.number("its number"), "secret",
                    Schemas.text("key of the signature, shown this once; empty without a hook")),
            List.of("id", "secret"));

    private final Store store;

    DeskApi(Store store) {
        this.store = store;
    }

    List<Endpoint> endpoints() {
        return Stream.of(ofQueries(), ofWatches(), ofFeeds()).flatMap(List::stream).toList();
    }

    private List<Endpoint> ofQueries() {
        return List.of(
                Endpoint.get("/v1/queries", "queries", "Saved queries", pages(), Schemas.page(Fields.QUERIES),
                        request -> list("Queries", Fields.QUERIES, store.desk().queries(), request)).giving(TABLES),
                Endpoint.post("/v1/queries", "queries", "Saves a query",
                        Schemas.object(Map.of("name", Schemas.text("name"), "query",
                                Schemas.text("in the query language")), List.of("name", "query")),
                        CREATED, this::save),
                Endpoint.delete("/v1/queries/{id}", "queries", "Forgets a query",
                        request -> done(request, new Write.RemoveQuery(number(request)))));
    }

    private List<Endpoint> ofWatches() {
        return List.of(
                Endpoint.get("/v1/watches", "watches", "Watches", pages(), Schemas.page(Fields.WATCHES),
                        request -> list("Watches", Fields.WATCHES, store.desk().watches(), request)).giving(TABLES),
                Endpoint.post("/v1/watches", "watches",
                        "Sets a watch; messages to its hook are signed with HMAC-SHA256 under its secret", watch(),
                        WATCHED, this::watch),
                Endpoint.delete("/v1/watches/{id}", "watches", "Ends a watch",
                        request -> done(request, new Write.RemoveWatch(number(request)))),
                Endpoint.get("/v1/watches/{id}/deliveries", "watches", "Messages of a watch, the newest first",
                        pages(Asked.inPath("id", "number of the watch")), Schemas.page(Fields.DELIVERIES),
                        request -> list("Deliveries", Fields.DELIVERIES, deliveries(number(request)), request))
                        .giving(TABLES));
    }

    private List<Endpoint> ofFeeds() {
        return List.of(
                Endpoint.get("/v1/feeds", "feeds", "Feeds with their health", pages(), Schemas.page(Fields.FEEDS),
                        request -> list("Feeds", Fields.FEEDS, store.feeds().all(), request)).giving(TABLES),
                Endpoint.post("/v1/feeds", "feeds", "Adds a feed",
                        Schemas.object(Map.of("url", Schemas.text("address"), "outlet",
                                Schemas.text("outlet of its articles")), List.of("url")),
                        CREATED, this::feed),
                new Endpoint("DELETE", "/v1/feeds", "feeds", "Takes a feed off the list",
                        List.of(Asked.text("url", "its address; needed", "https://paper.example/feed.xml")), Map.of(),
                        Map.of(), List.of(), this::removeFeed));
    }

    private List<Desk.Delivery> deliveries(long watch) {
        if (store.desk().watches().stream().noneMatch(each -> each.id() == watch)) {
            throw Problem.unknown("no watch has the number " + watch).exception();
        }
        return store.desk().deliveries(watch, Integer.MAX_VALUE);
    }

    private static List<Asked> pages(Asked... own) {
        List<Asked> all = new ArrayList<>(List.of(own));
        all.add(Asked.word("format", "json, csv, ndjson; the Accept header does as well", "json", "csv", "ndjson"));
        all.add(Asked.whole("limit", 1, PageRequest.MOST, "items of a page"));
        all.add(Asked.text("cursor", "next of the page before"));
        return all;
    }

    private Reply removeFeed(Request request) {
        URI url = Addresses.web("url", request.parameters().needed("url"));
        if (store.feeds().get(url).isEmpty()) {
            throw Problem.unknown("no feed has the address " + url).exception();
        }
        store.commit(List.of(new Write.RemoveFeed(url)));
        return Reply.done();
    }

    private static <T> Reply list(String title, List<Column<T>> columns, List<T> items, Request request) {
        return Listing.whole(title, columns, () -> items).reply(request);
    }

    private static Map<String, Object> watch() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", Schemas.text("name"));
        properties.put("query", Schemas.text("in the query language"));
        properties.put("occasions", Schemas.words("any of " + Orders.words()));
        properties.put("hook", Schemas.text("address that is told"));
        return Schemas.object(properties, List.of("name", "query", "occasions"));
    }

    private Reply save(Request request) {
        Document document = Document.of(request);
        String name = document.text("name");
        return created(store.commit(List.of(new Write.SaveQuery(name, query(document)))));
    }

    private static String query(Document document) {
        String query = document.text("query");
        Searches.parse("query", query);
        return query;
    }

    private Reply watch(Request request) {
        Document document = Document.of(request);
        Desk.WatchOrder order = Orders.of(document.text("name"), document.text("query"), document.words("occasions"),
                document.address("hook"));
        Receipt receipt = store.commit(List.of(new Write.PutWatch(order)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", receipt.sequence());
        answer.put("secret", order.secret() == null ? "" : order.secret());
        return Reply.json(Json.line(answer)).status(201);
    }

    private Reply feed(Request request) {
        Document document = Document.of(request);
        URI url = document.address("url");
        if (url == null) {
            throw Problem.parameter("url", "is needed").exception();
        }
        return created(
                store.commit(List.of(new Write.PutFeed(new Feeds.Feed(url, null, document.optional("outlet"), null,
                        true, Feeds.Polling.NEVER)))));
    }

    private static Reply created(Receipt receipt) {
        return Reply.json(Json.line(Map.of("id", receipt.sequence()))).status(201);
    }

    private static long number(Request request) {
        try {
            return Long.parseLong(request.part("id"));
        } catch (NumberFormatException e) {
            throw Problem.unknown("an id is a whole number but was \"" + request.part("id") + "\"").exception();
        }
    }

    private Reply done(Request request, Write write) {
        Receipt receipt = store.commit(List.of(write));
        if (receipt.outcomes().getFirst().result() == Receipt.Result.UNCHANGED) {
            throw Problem.unknown("nothing here has the id " + request.part("id")).exception();
        }
        return Reply.done();
    }
}
