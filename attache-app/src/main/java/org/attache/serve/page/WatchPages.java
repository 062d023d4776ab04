package org.attache.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.json.Json;
import org.attache.model.StoryId;
import org.attache.serve.ask.Addresses;
import org.attache.serve.ask.Orders;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Queries;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.Templates;
import org.attache.serve.page.frame.Times;
import org.attache.serve.watch.Message;
import org.attache.store.Desk;
import org.attache.store.Desk.Occasion;
import org.attache.store.Store;
import org.attache.store.Write;

/** The watches: set them, end them, and what they have told. */
public final class WatchPages {

    /** Messages of each watch that are shown. */
    private static final int SHOWN = 50;

    /** Occasions in words, by how an order names them. */
    public static final Map<String, String> OCCASIONS = occasions();

    private final Store store;
    private final Templates templates;

    public WatchPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    /** A watch as a line. */
    public record Line(Desk.Watch watch, int told) {

        public String href() {
            return "/search?in=stories&q=" + Queries.escape(watch.order().query());
        }

        public List<String> occasions() {
            return OCCASIONS.entrySet().stream()
                    .filter(each -> watch.order().occasions().stream().map(Orders::word)
                            .anyMatch(each.getKey()::equals))
                    .map(Map.Entry::getValue).toList();
        }

        public String tells() {
            return watch.order().hook() == null ? "this page" : watch.order().hook().toString();
        }
    }

    /** A message as a line. */
    public record Told(Desk.Delivery delivery, Message message) {

        public String href() {
            return Links.story(new StoryId(message.story()));
        }

        public String occasion() {
            return OCCASIONS.getOrDefault(message.occasion(), message.occasion());
        }

        public String when() {
            return Times.minute(delivery.at());
        }

        public String became() {
            return delivery.delivered() ? delivery.note()
                    : delivery.next() == null ? "given up: " + delivery.note()
                            : delivery.attempts() == 0 ? "on its way"
                                    : delivery.note() + "; tried again at " + Times.minute(delivery.next());
        }
    }

    public List<Route> routes() {
        return List.of(Route.get("/watches", this::list), Route.post("/watches", this::set),
                Route.post("/watches/end", this::end));
    }

    private Reply list(Request request) {
        Parameters asked = request.parameters().only("q");
        return page(request, asked.text("q").orElse(""), "");
    }

    /** @param secret shown this once */
    private Reply page(Request request, String query, String secret) {
        Map<String, Object> values = new HashMap<>();
        List<Desk.Watch> watches = store.desk().watches();
        List<Told> told = watches.stream().flatMap(watch -> store.desk().deliveries(watch.id(), SHOWN).stream())
                .sorted(Comparator.comparingLong(Desk.Delivery::id).reversed()).limit(SHOWN)
                .map(each -> new Told(each, Json.read(each.payload(), Message.class))).toList();
        values.put("watches", watches.stream().map(watch -> new Line(watch,
                store.desk().deliveries(watch.id(), Integer.MAX_VALUE).size())).toList());
        values.put("told", told);
        values.put("query", query);
        values.put("secret", secret);
        return templates.page("watches", templates.frame(request, "Watches", "/watches"), values);
    }

    private Reply set(Request request) {
        Parameters form = request.form();
        String query = form.needed("query");
        Desk.WatchOrder order = Orders.of(form.text("name").orElse(query), query, form.all("occasions"),
                form.text("hook").map(text -> Addresses.web("hook", text)).orElse(null));
        store.commit(List.of(new Write.PutWatch(order)));
        return order.secret() == null ? Reply.seeOther("/watches") : page(request, "", order.secret());
    }

    private Reply end(Request request) {
        String id = request.form().needed("id");
        Desk.Watch watch = store.desk().watches().stream().filter(each -> Long.toString(each.id()).equals(id))
                .findFirst().orElseThrow(() -> Problem.parameter("id", "must be the number of a watch").exception());
        store.commit(List.of(new Write.RemoveWatch(watch.id())));
        return Reply.seeOther("/watches");
    }

    private static Map<String, String> occasions() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Occasion occasion : Occasion.values()) {
            words.put(Orders.word(occasion), switch (occasion) {
                case NEW_ORIGIN -> "a claim has one more independent origin";
                case FIRST_DENIAL -> "a claim is denied for the first time";
                case NEW_EVENT -> "a new act between two sides";
                case NEW_STORY -> "a new story";
            });
        }
        return words;
    }
}
