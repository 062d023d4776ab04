package org.attache.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.serve.guard.Visitors;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Templates;

/** Signing in with a token, and out. */
public final class SignInPages {

    private final Visitors visitors;
    private final Templates templates;

    public SignInPages(Visitors visitors, Templates templates) {
        this.visitors = visitors;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/login", request -> form(request, "")), Route.post("/login", this::signIn),
                Route.post("/logout", this::signOut));
    }

    private Reply form(Request request, String message) {
        return templates.page("login", templates.frame(request, "Sign in", ""), Map.of("message", message));
    }

    private Reply signIn(Request request) {
        Optional<String> word = visitors.signIn(request.form().text("token").orElse(""));
        return word.map(fresh -> Reply.seeOther("/stories").with("Set-Cookie", Visitors.cookie(fresh)))
                .orElseGet(() -> form(request, "This token is not known, or was revoked.").status(403));
    }

    private Reply signOut(Request request) {
        visitors.signOut(request.visitor());
        return Reply.seeOther("/login");
    }
}
