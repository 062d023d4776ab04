package org.attache.serve.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the web server itself does not take, because it is no request or too long for one, gets the answer that every other
 * refusal gets. The connection ends with it: where the next request would begin is not known.
 */
final class Unreadable implements DirectHandler {

    private static final String UNTOLD = "the address, a header or the body is not written as HTTP has it";

    private final Refusal refusal;

    Unreadable(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public TransportResponse handle(TransportRequest request, EventType type, Status status,
            ServerResponseHeaders headers, String message) {
        Reply reply = reply(request, status, message);
        reply.headers().forEach((name, value) -> headers.set(HeaderNames.create(name), value));
        headers.set(HeaderValues.CONNECTION_CLOSE);
        boolean written = reply.body() instanceof Reply.Whole && !"HEAD".equals(request.method());
        return TransportResponse.builder().status(Status.create(reply.status())).headers(headers)
                .entity(written ? ((Reply.Whole) reply.body()).bytes() : new byte[0]).keepAlive(false).build();
    }

    Reply reply(RequestException e) {
        return reply(e.request(), e.status(), e.safeMessage() ? String.valueOf(e.getMessage()) : UNTOLD);
    }

    private Reply reply(TransportRequest request, Status status, String message) {
        Request asked = request(request);
        return refusal.refuse(asked, problem(asked, status.code(), message));
    }

    private static Problem problem(Request request, int status, String message) {
        if (status == 400 && request.header("content-encoding").isPresent()) {
            return Problem.of(415, "Body in a coding", "send the body as it is, without Content-Encoding")
                    .with("Accept-Encoding", "identity");
        }
        return switch (status) {
            case 413 -> Problem.of(413, "Body too long", "the setting \"body\" says how many bytes one may have");
            case 414 ->
                Problem.of(414, "Address too long", "an address with its query is longer than this server reads");
            case 500 -> Problem.of(500, "Something went wrong here", "the server's log has the reason");
            default -> Problem.of(status, "Not a request that can be read",
                    message.contains("server log") ? UNTOLD : message);
        };
    }

    /** What broke off early has neither address nor headers. */
    private static Request request(TransportRequest request) {
        Map<String, String> headers = new HashMap<>();
        Iterable<Header> sent = request.headers() == null ? List.of() : request.headers();
        sent.forEach(header -> headers.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header.get()));
        return new Request(Objects.requireNonNullElse(request.method(), ""),
                Objects.requireNonNullElse(request.path(), ""), Map.of(), Map.of(), headers, "", Visitor.UNKNOWN,
                new byte[0]);
    }
}
