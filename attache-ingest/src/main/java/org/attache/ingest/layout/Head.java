package org.attache.ingest.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Block;
import org.attache.model.Span;
import org.attache.reuse.credit.Agencies;
import org.jspecify.annotations.Nullable;

/** Reads the lines above the first paragraph. */
final class Head {

    /** An agency that the head of a text credits, with the words that do. */
    record Agency(String name, Span span) {}

    private static final Pattern TAIL = Pattern.compile("\\s*(?:,|\\||—|–|\\s-\\s|\\s[/*>•·]\\s)\\s*(?=[\\p{L}\\d])");
    /** What may stand behind the date in a line of the head, and the words before it. */
    private static final Pattern BEHIND = Pattern.compile(",?\\s*[()/|*>—–]|\\s-\\s|,\\s*(?:\\p{L}+\\.? )?\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d ?[ap]\\.m\\.$");
    private static final Pattern BEFORE = Pattern.compile("(?<words>.*[\\p{L}\\d)])[\\s,;:|/*>•·(—–-]+");
    /** "Ostra, 12 March 2026 (Ostra Wire)", alone on its line. */
    private static final Pattern SIGNED = Pattern
            .compile("\\p{Lu}[\\p{L} .'’/-]{1,40}, [^()]{6,40} ?\\((\\p{Lu}[^()]{1,40})\\)");
    private static final Pattern BYLINE = Pattern
            .compile("(?:(?:Posted|Written|Published|Reported) by|By|BY|by) ([\\p{Lu}\"“‘].{0,120})");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}");
    private static final Pattern EMPLOYER = Pattern
            .compile(
                    "\\p{Lu}[\\p{L}.'’ -]{2,60}(?:,| \\||/| of| for| at|,? from)(?: the)? ?(\\p{Lu}[\\p{L}&.'’ -]{2,60})");
    private static final Pattern NAMELESS = Pattern.compile("(?i)(?:by )?(?:news |wire )?(?:agencies|wires|services)");
    private static final Pattern AGENCY_PLACE = Pattern.compile("([^,]{2,40}), \\p{Lu}[\\p{L} .'’-]{1,30}");
    private static final Pattern STAFF = Pattern.compile(
            "(?i)staff|correspondent|reporter|desk|bureau|newsroom|editor|team|writer|our own");
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_HEAD = 24;
    /** Words of a line that holds a date besides other things. */
    private static final int LONGEST_DATED = 18;

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final HeadTitles titles;
    private @Nullable URI url;
    private @Nullable String byline;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    private @Nullable Agency agency;
    private @Nullable String signature;
    private int size;

    private Head(List<Line> lines, Layout.Known known) {
        this.lines = lines;
        titles = new HeadTitles(lines, known);
    }

    static Head of(List<Line> lines, Layout.Known known, String text) {
        Head head = new Head(lines, known);
        head.read(known);
        head.blocks.addAll(head.titles.resolve(text, head.size));
        return head;
    }

    private void read(Layout.Known known) {
        while (size < Math.min(lines.size(), LONGEST_HEAD) && line(lines.get(size), known)) {
            size++;
        }
    }

    /** Reads a line of the head; false when the head has ended. */
    private boolean line(Line line, Layout.Known known) {
        String text = line.text();
        if (text.equals(known.title())) {
            titles.add(line, false);
            return true;
        }
        return address(line) || bullet(line) || date(line) || byline(line) || titleLine(line);
    }

    private boolean address(Line line) {
        String text = line.text();
        if (!text.startsWith("http://") && !text.startsWith("https://") || text.indexOf(' ') >= 0) {
            return false;
        }
        blocks.add(new Block(Block.Kind.URL, line.span()));
        try {
            url = url == null ? new URI(text) : url;
        } catch (URISyntaxException notAnAddress) {
            return true;
        }
        return true;
    }

    private boolean bullet(Line line) {
        String text = line.text();
        if (text.length() < 3 || "-•*·‣▪–".indexOf(text.charAt(0)) < 0 || text.charAt(1) != ' ') {
            return false;
        }
        blocks.add(new Block(Block.Kind.KEY_POINT, new Span(line.span().start() + 2, line.span().end())));
        return true;
    }

    private boolean date(Line line) {
        if (!DateLine.isDate(line.text()) && !Split.opens(line)) {
            return false;
        }
        blocks.add(new Block(Block.Kind.DATELINE, line.span()));
        publish(line.text());
        titles.dateLast();
        return true;
    }

    /** A line may say when the text appeared and when it was last changed: "Published 7 March, updated 9 March 2021". */
    private void publish(String text) {
        if (published == null) {
            published = DateLine.parse(DateLine.ofPublication(text)).orElse(null);
        }
        if (updated == null) {
            updated = DateLine.parse(DateLine.ofChange(text)).orElse(null);
        }
    }

    private boolean byline(Line line) {
        return byPerson(line) || byAgency(line) || byAgencyAndPlace(line);
    }

    private boolean byPerson(Line line) {
        Split parts = Split.of(line);
        Matcher by = BYLINE.matcher(parts.words().text());
        if (size == 0 || !by.matches() || line.endsSentence()) {
            return false;
        }
        blocks.add(new Block(Block.Kind.BYLINE, parts.words().span()));
        byline = by.group(1);
        credit(by.group(1), line.part(by.start(1), by.end(1)).span());
        dateBehind(parts.date());
        if (parts.date() != null) {
            titles.dateLast();
        }
        return true;
    }

    /** A line that is the name of an agency. */
    private boolean byAgency(Line line) {
        if (titles.size() < 2 || Agencies.named(line.text().toLowerCase(Locale.ROOT)).isEmpty()) {
            return false;
        }
        blocks.add(new Block(Block.Kind.CREDIT, line.span()));
        agency = new Agency(line.text(), line.span());
        person();
        return true;
    }

    /** "Delta News Agency, Port Maruno" */
    private boolean byAgencyAndPlace(Line line) {
        Matcher place = AGENCY_PLACE.matcher(line.text());
        if (titles.size() == 0 || !place.matches() || !Masthead.agency(place.group(1)) || line.endsSentence()
                || line.capitals() && !Masthead.worded(place.group(1))) {
            return false;
        }
        blocks.add(new Block(Block.Kind.CREDIT, line.span()));
        agency = new Agency(Masthead.name(place.group(1), false), line.part(place.start(1), place.end(1)).span());
        return true;
    }

    /** A line and, behind a separator in it, a date: "Harbour Echo | 9 July 2025". */
    private record Split(Line words, @Nullable Line date) {

        static Split of(Line line) {
            Matcher tail = TAIL.matcher(line.text());
            while (tail.find()) {
                if (DateLine.isDate(line.text().substring(tail.end()))) {
                    return new Split(line.part(0, tail.start()), line.part(tail.end(), line.text().length()));
                }
            }
            return line.words() > LONGEST_DATED ? new Split(line, null) : amid(line);
        }

        /** "Tuesday 9 June 2026 / summary in English": a date with a remark behind it. */
        static boolean opens(Line line) {
            return line.words() <= LONGEST_DATED && !line.endsSentence() && DateLine.within(line.text())
                    .filter(date -> date.start() == 0 && parted(line.text(), date.end())).isPresent();
        }

        private static boolean parted(String text, int end) {
            return end == text.length() || BEHIND.matcher(text).region(end, text.length()).lookingAt();
        }

        /** "Ostra, Tuesday 12 May 2026 (translation)", "Ostra News (in English) 13.9.2025": a date among the words of a line. */
        private static Split amid(Line line) {
            String text = line.text();
            Optional<Span> date = DateLine.within(text);
            boolean parted = date.filter(one -> parted(text, one.end())).isPresent();
            Matcher before = BEFORE.matcher(parted ? text.substring(0, date.get().start()) : "");
            return before.matches() ? new Split(line.part(0, before.end("words")),
                    line.part(date.get().start(), date.get().end())) : new Split(line, null);
        }
    }

    private void dateBehind(@Nullable Line date) {
        if (date != null) {
            publish(date.text());
            blocks.add(new Block(Block.Kind.DATELINE, date.span()));
        }
    }

    /** "Ana Pop", between the headline and the agency she writes for. */
    private void person() {
        if (titles.size() > 2 && byline == null && PERSON.matcher(titles.last().text()).matches()) {
            Line last = titles.takeLast();
            blocks.add(new Block(Block.Kind.BYLINE, last.span()));
            byline = last.text();
        }
    }

    /** "Delta Wire", "Ana Pop, Delta Wire", "Ana Pop for the Harbour Post". */
    private void credit(String name, Span span) {
        Matcher employer = EMPLOYER.matcher(name);
        if (agencyByline(name)) {
            agency = new Agency(name, span);
        } else if (employer.matches() && !STAFF.matcher(name).find() && Masthead.outlet(employer.group(1))) {
            agency = new Agency(employer.group(1), new Span(span.start() + employer.start(1), span.end()));
        }
    }

    /** True when a byline names an agency and not a person or the paper's own staff. */
    static boolean agencyByline(String name) {
        return !STAFF.matcher(name).find() && Masthead.agency(name);
    }

    /** True when a byline names no agency in particular: "Agencies". */
    static boolean agencies(@Nullable String name) {
        return name != null && NAMELESS.matcher(name.strip()).matches();
    }

    /**
     * A short line that is no sentence. A date behind a separator belongs to the masthead before it; where that is a place ("Doha, 14 May
     * 2025"), to the masthead above.
     */
    private boolean titleLine(Line line) {
        if (line.text().length() > LONGEST_TITLE) {
            return false;
        }
        boolean sentence = line.endsSentence() && !CLOCK.matcher(line.text()).find();
        Split parts = sentence ? new Split(line, null) : Split.of(line);
        if (parts.date() != null) {
            dateBehind(parts.date());
            if (!signed(line)) {
                titles.add(parts.words(), true);
            }
            return true;
        }
        boolean statement = sentence && !question(line) || Dateline.of(line).isPresent()
                || Notices.signature(line).isPresent();
        if (statement || line.words() > 24 || Notices.of(line).isPresent()) {
            return false;
        }
        titles.add(line, false);
        return true;
    }

    private boolean signed(Line line) {
        Matcher signed = SIGNED.matcher(line.text());
        boolean found = titles.size() == 0 && signed.matches() && DateLine.within(line.text()).isPresent();
        signature = found ? signed.group(1) : signature;
        return found;
    }

    /** A short question may be a headline; so may a quotation in capitals with its own mark. */
    private static boolean question(Line line) {
        return line.words() <= 14 && (line.text().endsWith("?") || line.capitals() && !line.text().endsWith("."));
    }

    int size() {
        return size;
    }

    List<Block> blocks() {
        return blocks;
    }

    @Nullable
    URI url() {
        return url;
    }

    /** The name of the outlet, in the masthead or behind place and date on a line of their own. */
    @Nullable
    String outlet() {
        return titles.outlet() != null ? titles.outlet() : signature;
    }

    @Nullable
    String title() {
        return titles.headline();
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** The day of the last change, where the head names one. */
    @Nullable
    LocalDate updated() {
        return updated;
    }

    @Nullable
    Agency agency() {
        return agency;
    }
}
