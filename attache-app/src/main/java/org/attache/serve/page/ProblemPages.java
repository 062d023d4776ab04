package org.attache.serve.page;

import java.util.Map;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.page.frame.Templates;

/** Problems as pages, for people. */
public final class ProblemPages {

    private final Templates templates;

    public ProblemPages(Templates templates) {
        this.templates = templates;
    }

    public Reply page(Request request, Problem problem) {
        return templates.page("problem", templates.frame(request, problem.title(), ""), Map.of("problem", problem))
                .status(problem.status());
    }
}
