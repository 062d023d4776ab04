package org.attache.serve.http;

import java.util.Map;
import org.attache.store.StoreException;

/** Makes an answer of whatever goes wrong: a document for programs, a page for people. */
public final class Problems implements Handler, Refusal {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private final Handler inner;
    private final Refusal page;

    /** @param page shows a problem to people */
    public Problems(Handler inner, Refusal page) {
        this.inner = inner;
        this.page = page;
    }

    @Override
    public Reply handle(Request request) {
        try {
            return inner.handle(request);
        } catch (ProblemException e) {
            return refuse(request, e.problem());
        } catch (StoreException e) {
            return refuse(request, store(e));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, request.method() + " " + request.path(), e);
            return refuse(request, Problem.of(500, "Something went wrong here", "the server's log has the reason"));
        }
    }

    private static Problem store(StoreException e) {
        int status = e.problem() == StoreException.Problem.FULL ? 507 : 503;
        return Problem.of(status, "The store cannot do this now", String.valueOf(e.getMessage()));
    }

    @Override
    public Reply refuse(Request request, Problem problem) {
        boolean person = request.header("accept").map(types -> types.contains("text/html")).orElse(false)
                && !request.path().startsWith("/v1");
        Reply reply = person
                ? page.refuse(request, problem)
                : Reply.text(Problem.TYPE, problem.json()).status(problem.status());
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }
}
