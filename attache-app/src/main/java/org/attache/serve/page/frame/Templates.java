package org.attache.serve.page.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.attache.report.phrase.Words;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;

/** Renders pages. Every expression of a template is escaped for where it stands. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Templates.class.getClassLoader(), "org.attache.page");

    private final boolean locked;
    private final String release;

    /** @param locked true when one has to sign in */
    public Templates(boolean locked, String release) {
        this.locked = locked;
        this.release = release;
    }

    public Frame frame(Request request, String title, String section) {
        return frame(request, title, section, "");
    }

    public Frame frame(Request request, String title, String section, String feed) {
        return new Frame(title, section, feed, request.visitor(), locked, release);
    }

    public Reply page(String template, Frame frame, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        return Reply.html(render(template, all));
    }

    /** A part of a page, for a page that is there already. */
    public Reply part(String template, Map<String, Object> values) {
        return Reply.html(render(template, values)).with("Vary", "HX-Request");
    }

    /** Whatever a view has forgotten: no control of an article turns the direction of a page. */
    private static String render(String template, Map<String, Object> values) {
        StringOutput page = new StringOutput(8_192);
        ENGINE.render("desk/" + template + ".jte", values, page);
        return Words.inert(page.toString());
    }
}
