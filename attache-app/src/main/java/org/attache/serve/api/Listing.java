package org.attache.serve.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attache.json.Json;
import org.attache.serve.ask.Filters;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list in the format that is asked for. JSON and Atom come in pages, with the address of the next one in a Link header;
 * CSV and NDJSON are the whole list, written while it is read, unless a limit is asked for. No list ends without saying
 * so.
 *
 * @param entry how an item stands in an Atom feed, null for lists that are no news
 */
record Listing<T>(String title, List<Column<T>> columns, Function<PageRequest, Page<T>> source,
        @Nullable Function<T, Atom.Entry> entry) {

    private static final int AT_ONCE = 500;

    /** The formats of a list. */
    enum Format {
        JSON("application/json"), CSV("text/csv"), NDJSON("application/x-ndjson"), ATOM("application/atom+xml");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** The media type, without parameters. */
        String type() {
            return type;
        }
    }

    /** A list that is held whole, in pages all the same; a cursor is the place where the next one begins. */
    static <T> Listing<T> whole(String title, List<Column<T>> columns, Supplier<List<T>> items) {
        return new Listing<>(title, columns, page -> slice(items.get(), page), null);
    }

    private static <T> Page<T> slice(List<T> items, PageRequest page) {
        int from = page.cursor() == null ? 0 : Integer.parseUnsignedInt(page.cursor(), Character.MAX_RADIX);
        if (from < 0 || from > items.size()) {
            throw new IllegalArgumentException("a cursor lies within its list");
        }
        int to = Math.min(items.size(), from + page.limit());
        return new Page<>(items.subList(from, to),
                to == items.size() ? null : Integer.toString(to, Character.MAX_RADIX));
    }

    Reply reply(Request request) {
        Parameters asked = request.parameters();
        boolean all = asked.text("limit").isEmpty() && asked.text("cursor").isEmpty();
        return switch (Accept.format(request)) {
            case JSON -> linked(request, asked, Filters.page(asked, source), this::json);
            case ATOM -> linked(request, asked, Filters.page(asked, source), items -> atom(request, items));
            case CSV -> all ? Reply.stream("text/csv; charset=utf-8", out -> each(out, head(), this::row))
                    : linked(request, asked, Filters.page(asked, source), this::csv);
            case NDJSON -> all ? Reply.stream("application/x-ndjson", out -> each(out, "", this::line))
                    : linked(request, asked, Filters.page(asked, source), this::ndjson);
        };
    }

    private Reply linked(Request request, Parameters asked, Page<T> page, Function<Page<T>, Reply> write) {
        Reply reply = write.apply(page).with("Vary", "Accept");
        return page.next() == null
                ? reply
                : reply.with("Link",
                        "<" + request.path() + "?" + asked.with("cursor", page.next()) + ">; rel=\"next\"");
    }

    private Reply json(Page<T> page) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("items", page.items().stream().map(this::object).toList());
        document.put("next", page.next());
        return Reply.json(Json.line(document));
    }

    private Map<String, Object> object(T item) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), column.json(item)));
        return object;
    }

    private Reply atom(Request request, Page<T> page) {
        if (entry == null) {
            throw Problem.parameter("format", "atom is there for stories, claims, articles and searches").exception();
        }
        return Reply.text("application/atom+xml; charset=utf-8",
                Atom.feed(request, title, page.items().stream().map(entry).toList()));
    }

    private Reply csv(Page<T> page) {
        return Reply.text("text/csv; charset=utf-8",
                head() + page.items().stream().map(this::row).collect(Collectors.joining()));
    }

    private Reply ndjson(Page<T> page) {
        return Reply.text("application/x-ndjson", page.items().stream().map(this::line).collect(Collectors.joining()));
    }

    private String head() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
    }

    private String row(T item) {
        return columns.stream().map(column -> quoted(column.cell(item))).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** As RFC 4180 has it; what a spreadsheet would take for a formula is kept from being one. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !number(cell);
        String safe = formula ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean number(String cell) {
        return cell.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    private String line(T item) {
        return Json.line(object(item)) + "\n";
    }

    private void each(OutputStream out, String head, Function<T, String> write) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        String cursor = null;
        do {
            Page<T> page = source.apply(new PageRequest(AT_ONCE, cursor));
            for (T item : page.items()) {
                out.write(write.apply(item).getBytes(StandardCharsets.UTF_8));
            }
            cursor = page.next();
        } while (cursor != null);
    }
}
