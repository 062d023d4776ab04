package org.attache.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Entity;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class Cluster {

    /** What pronouns and honorifics have said so far. */
    enum Gender {
        UNKNOWN, FEMALE, MALE
    }

    Entity.Type type;
    String name;
    Gender gender = Gender.UNKNOWN;
    @Nullable
    String country;
    /** True for somebody named as a relative of another: "Roe's mother, Ann Roe", who is never Roe alone. */
    boolean kin;
    final Set<Entity.Role> roles = new LinkedHashSet<>();
    /** Lower-case head nouns by which the article may call it: "minister", "colonel", "newspaper". */
    final Set<String> nouns = new TreeSet<>();
    final List<Span> mentions = new ArrayList<>();

    Cluster(Entity.Type type, String name) {
        this.type = type;
        this.name = name;
    }

    List<String> words() {
        return List.of(name.toLowerCase(Locale.ROOT).split("[\\s.]+"));
    }

    /** Takes a longer name as the better one. */
    void call(String other) {
        if (other.split(" ").length > name.split(" ").length && !glued(other)) {
            name = other;
        }
    }

    /** True for a name with the furniture of a page stuck to it: "Roe Jane RoeGOP", "Jane Roe Jane". */
    private static boolean glued(String name) {
        List<String> words = List.of(name.split(" "));
        boolean twice = words.stream().distinct().count() < words.size();
        return twice || words.stream().anyMatch(Cluster::shouts);
    }

    private static boolean shouts(String word) {
        int small = 0;
        int capitals = 0;
        for (int at = 0; at < word.length(); at++) {
            boolean capital = Character.isUpperCase(word.charAt(at));
            capitals = capital && small > 1 ? capitals + 1 : capitals;
            small = capital ? small : small + 1;
        }
        return capitals > 1;
    }

    /** Takes a role that says more than those it has been given before. */
    void hold(Entity.Role role) {
        if (roles.stream().noneMatch(held -> isSame(held, role))) {
            roles.add(role);
        }
    }

    private static boolean isSame(Entity.Role one, Entity.Role other) {
        return one.title().equalsIgnoreCase(other.title()) && (other.of() == null || other.of().equals(one.of()))
                && (other.earliest() == null || other.earliest().equals(one.earliest()));
    }

    boolean isFormer() {
        return !roles.isEmpty() && roles.stream().allMatch(role -> role.title().startsWith("former"));
    }

    void see(Gender other) {
        if (gender == Gender.UNKNOWN) {
            gender = other;
        }
    }

    /** By what pronouns and titles have said, else by the given name. */
    boolean agrees(Gender other) {
        Gender own = own();
        return own == Gender.UNKNOWN || other == Gender.UNKNOWN || own == other;
    }

    boolean is(Gender other) {
        return own() == other;
    }

    private Gender own() {
        return gender == Gender.UNKNOWN && type == Entity.Type.PERSON ? given() : gender;
    }

    private Gender given() {
        int end = name.indexOf(' ');
        return end < 0 ? Gender.UNKNOWN : Nouns.given(name.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
