package org.attache.serve.page.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.serve.http.Visitor;

/**
 * What every page has around it.
 *
 * @param section address of the section that it belongs to, empty for none
 * @param feed address of the Atom feed of what it lists, empty for none
 * @param locked true when one has to sign in
 * @param release changes with the program, so that a browser fetches new style sheets
 */
public record Frame(String title, String section, String feed, Visitor visitor, boolean locked, String release) {

    /** The sections of the desk by address. */
    public static final Map<String, String> SECTIONS = sections();

    /** True for somebody who has yet to sign in: nothing of the desk can be opened. */
    public boolean stranger() {
        return locked && visitor.name() == null;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("/stories", "Stories");
        sections.put("/claims", "Claims");
        sections.put("/sources", "Sources");
        sections.put("/ledger", "Ledger");
        sections.put("/search", "Search");
        sections.put("/watches", "Watches");
        sections.put("/feeds", "Feeds");
        sections.put("/edits", "Decisions");
        return sections;
    }
}
