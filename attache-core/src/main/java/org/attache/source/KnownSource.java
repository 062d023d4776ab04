package org.attache.source;

import java.util.Set;
import java.util.TreeSet;
import org.attache.model.ArticleSpan;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.speaker.name.Bodies;
import org.attache.speaker.name.Who;
import org.jspecify.annotations.Nullable;

/** A source of the story while its mentions are gathered. */
public final class KnownSource {

    private final Source.Kind kind;
    private @Nullable String name;
    private String description;
    private @Nullable String institution;
    private @Nullable String country;
    private @Nullable String rank;
    private boolean plural;
    private @Nullable ArticleSpan reason;
    private final boolean held;
    private final String noun;
    private final Set<String> body = new TreeSet<>();
    private boolean witness;
    private boolean ofOutlet;
    private boolean agency;
    private int number = 1;

    public KnownSource(Source.Kind kind, @Nullable String name, String description, boolean held) {
        this.kind = kind;
        this.name = name;
        this.description = description;
        this.held = held;
        noun = "";
    }

    public KnownSource(Who who) {
        kind = who.kind();
        name = who.name();
        description = who.description();
        institution = who.institution();
        country = who.country();
        rank = who.rank();
        plural = who.plural();
        held = false;
        noun = who.noun();
        number = who.number();
        body.addAll(who.body());
    }

    /** @param named true when the outlet has a name: its eyes need none */
    public KnownSource asWitness(boolean named) {
        witness = true;
        ofOutlet = named;
        return this;
    }

    public KnownSource asAgency() {
        agency = true;
        return this;
    }

    /** Takes in another mention: fuller words win, one person beats "officials". */
    public void add(Who who) {
        if (name != null && who.name() != null && who.name().length() > name.length()) {
            name = who.name();
        }
        if (!who.definite() && who.description().length() > description.length()) {
            description = who.description();
        }
        institution = institution == null ? who.institution() : institution;
        country = country == null ? who.country() : country;
        rank = rank == null ? who.rank() : rank;
        plural &= who.plural();
        number = Math.max(number, who.number());
        body.addAll(who.body());
    }

    /** Takes in a fuller name of an agency: "Eastern Med Press", of "EMP". */
    void called(String other) {
        boolean fuller = !held && name != null && other.length() > name.length();
        name = fuller ? other : name;
        description = fuller ? other : description;
    }

    /** True for somebody or something that says things, false for an outlet and its own voice. */
    public boolean speaks() {
        return switch (kind) {
            case PERSON, OFFICE, DOCUMENT, UNNAMED -> true;
            case OUTLET, OUTLET_VOICE -> false;
        };
    }

    public void because(ArticleSpan words) {
        reason = reason == null ? words : reason;
    }

    public Source.Kind kind() {
        return kind;
    }

    @Nullable
    public String name() {
        return name;
    }

    public String noun() {
        return noun;
    }

    public Set<String> body() {
        return body;
    }

    public boolean plural() {
        return plural;
    }

    /** How many it is said to be; 1 when no number is given. */
    public int number() {
        return number;
    }

    public boolean held() {
        return held;
    }

    public boolean witness() {
        return witness;
    }

    public boolean agency() {
        return agency;
    }

    public boolean is(Source.Kind other) {
        return kind == other;
    }

    /** True for a state, its people or its capital. */
    boolean state() {
        return !body.isEmpty() && Bodies.telling(body).isEmpty();
    }

    /** True for whoever can be told from others by name, and for the eyes of an outlet with a name. */
    public boolean named() {
        return witness ? ofOutlet : name != null && kind != Source.Kind.OUTLET_VOICE && kind != Source.Kind.UNNAMED;
    }

    public Source source(SourceId id) {
        return new Source(id, kind, name, description, institution, country, rank, plural, reason, held);
    }
}
