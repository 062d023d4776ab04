package org.attache.serve.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.attache.model.Flag;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.attache.report.phrase.Words;
import org.attache.serve.http.Parameters;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.Origins;
import org.attache.serve.page.frame.Times;
import org.attache.store.Page;
import org.attache.store.Stories;

/** Stories as lines of a page. */
public record StoryList(List<Entry> lines, Parameters parameters, Map<String, String> links) {

    /** The choices for origins of the lead claim. */
    public static final Map<String, String> ORIGINS = origins();

    /** Questions that are asked often, as filters. */
    public static final Map<String, String> PRESETS = presets();

    private static final int LEAD = 170;
    private static final Set<Flag.Kind> TELLING = Set.of(Flag.Kind.SINGLE_ORIGIN, Flag.Kind.UNNAMED_ORIGIN,
            Flag.Kind.DENIED, Flag.Kind.CIRCULAR, Flag.Kind.MISSING_ORIGIN, Flag.Kind.RETRACTED,
            Flag.Kind.UNATTRIBUTED);

    /**
     * A story as a line.
     *
     * @param grades that editors gave sources behind it
     */
    public record Entry(Stories.Line line, SortedSet<Character> grades, Instant now) {

        public String href() {
            return Links.story(line.id());
        }

        /** The dossier opens at its lead claim. */
        public String leadHref() {
            return href() + "/claims/lead";
        }

        public Origins origins() {
            return Origins.of(line);
        }

        public String title() {
            return Words.oneLine(line.title().isBlank() ? line.lead() : line.title());
        }

        public String lead() {
            String lead = Words.oneLine(line.lead());
            return lead.length() <= LEAD ? lead : lead.substring(0, LEAD - 1) + "…";
        }

        public List<Flag.Kind> flags() {
            return line.flags().stream().filter(TELLING::contains).toList();
        }

        public String when() {
            PublicationTime last = line.last();
            return last == null ? "undated" : Times.words(last);
        }

        /** The same as a distance from now, where that is short. */
        public String ago() {
            return line.last() == null ? "undated" : Times.ago(line.last(), now);
        }

        /** "14 outlets, 3 texts": copies are folded. */
        public String coverage() {
            String outlets = Words.count(line.outlets(), "outlet");
            return line.texts() < line.articles() ? outlets + ", " + Words.count(line.texts(), "text") : outlets;
        }
    }

    static StoryList of(Page<Stories.Line> page, Map<StoryId, SortedSet<Character>> grades, Parameters parameters,
            Instant now) {
        Map<String, String> links = new LinkedHashMap<>();
        if (page.next() != null) {
            links.put("Older stories →", "/stories?" + parameters.with("cursor", page.next()));
        }
        String query = parameters.query();
        String suffix = query.isEmpty() ? "" : "&" + query;
        links.put("CSV", "/v1/stories?format=csv" + suffix);
        links.put("JSON", "/v1/stories?format=json" + suffix);
        links.put("Atom", "/v1/stories?format=atom" + suffix);
        return new StoryList(page.items().stream()
                .map(line -> new Entry(line, grades.getOrDefault(line.id(), Collections.emptySortedSet()), now))
                .toList(), parameters, links);
    }

    private static Map<String, String> presets() {
        Map<String, String> presets = new LinkedHashMap<>();
        presets.put("told by many, resting on one", "origins=0..1&articles=4");
        presets.put("on nobody with a name", "flag=unnamed-origin");
        presets.put("denied", "flag=denied");
        presets.put("going in circles", "flag=circular");
        presets.put("original not read", "flag=missing-origin");
        return presets;
    }

    private static Map<String, String> origins() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "any");
        choices.put("0", "none");
        choices.put("0..1", "at most one");
        choices.put("1", "one");
        choices.put("2..", "two or more");
        return choices;
    }

    public String asked(String name) {
        return parameters.text(name).orElse("");
    }

    public String query() {
        return parameters.query();
    }

    public boolean filtered() {
        return !parameters.query().isEmpty();
    }

    public String self() {
        List<String> parts = new ArrayList<>(List.of("/stories"));
        if (filtered()) {
            parts.add(parameters.query());
        }
        return String.join("?", parts);
    }
}
