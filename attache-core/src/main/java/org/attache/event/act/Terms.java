package org.attache.event.act;

import java.util.Set;
import java.util.stream.IntStream;
import org.attache.annotation.Name;
import org.attache.event.frame.WordClasses;

/** What kind of thing a token names: somebody who can act, a place, a thing. */
public final class Terms {

    private static final Set<String> COUNTS = Set.of("group", "number", "member", "dozen", "hundred", "thousand",
            "score",
            "one", "convoy", "some", "most", "all", "half", "majority", "many", "two", "three", "several", "remainder",
            "rest");

    private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir");

    private static final int LONGEST_PHRASE = 8;

    private final Graph graph;
    private final WordClasses classes;
    private final Name.Kind[] names;

    public Terms(Graph graph, WordClasses classes) {
        this.graph = graph;
        this.classes = classes;
        names = new Name.Kind[graph.size()];
        for (Name name : graph.sentence().names()) {
            for (int i = name.first(); i <= name.last(); i++) {
                names[i] = name.kind();
            }
        }
    }

    public boolean isOfClass(int token, String name) {
        return switch (name) {
            case "name" -> isName(token);
            case "hum" -> canAct(token);
            case "place" -> isPlace(token);
            case "person" -> isPerson(token);
            case "plural" -> isPlural(token);
            case "number" -> graph.token(token).pos().equals("CD");
            default -> classes.has(name, graph.lemma(token)) || modified(token, name);
        };
    }

    public boolean isOfClassAt(int token, String name) {
        return token != Graph.NONE && isOfClass(token, name);
    }

    /** "two other prisoners": a number word is of the class of what it counts. */
    private boolean modified(int token, String name) {
        return (COUNTS.contains(graph.lemma(token)) || classes.has("wrapper", graph.lemma(token)))
                && graph.after(token, "of").stream().anyMatch(of -> classes.has(name, graph.lemma(of)));
    }

    /** A person, a group of people, a body, a state: named, described or by a pronoun. */
    public boolean canAct(int token) {
        String pos = graph.token(token).pos();
        if (pos.equals("PRP") || pos.equals("WP")) {
            return !graph.lemma(token).equals("it") || graph.relation(token).startsWith("nsubj");
        }
        if (classes.has("illness", graph.lemma(token))) {
            return false;
        }
        return isName(token) || isNationality(token) || classes.has("hum", graph.lemma(token)) || isCrowd(token)
                || isPart(token) || isHouse(token);
    }

    /** "The police station", "army headquarters", "the president's office": a house stands for those who work in it. */
    private boolean isHouse(int token) {
        return classes.has("house", graph.lemma(token)) && graph.children(token).stream()
                .anyMatch(c -> c < token && (graph.relation(c).equals("compound") || graph.relation(c).equals("poss"))
                        && canAct(c));
    }

    /** "Several of the unions", "one of the two towns' mayors": a part can do what the whole can. */
    private boolean isPart(int token) {
        String pos = graph.token(token).pos();
        boolean counting = pos.equals("JJ") || pos.equals("DT") || pos.equals("CD")
                || COUNTS.contains(graph.lemma(token));
        return counting && graph.after(token, "of").stream().anyMatch(whole -> whole > token && canAct(whole));
    }

    private boolean isNationality(int token) {
        return graph.token(token).pos().equals("JJ") && Character.isUpperCase(graph.token(token).form().charAt(0))
                && graph.relation(token).equals("nmod");
    }

    private boolean isCrowd(int token) {
        return graph.token(token).pos().equals("CD") && !graph.has(token, "compound") && graph.relation(token)
                .startsWith("nsubj")
                || Set.of("thousand", "hundred", "dozen", "thousands", "hundreds", "dozens")
                        .contains(graph.lemma(token));
    }

    public boolean isName(int token) {
        Name.Kind kind = names[token];
        if (kind != null) {
            return kind != Name.Kind.OTHER && kind != Name.Kind.NATIONALITY || graph.isNoun(token);
        }
        return (graph.token(token).pos().startsWith("NNP") || isAcronym(graph.token(token).form()))
                && !classes.has("calendar", graph.lemma(token));
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.length() < 6 && form.chars().allMatch(Character::isUpperCase);
    }

    public boolean isPlace(int token) {
        Name.Kind kind = names[token];
        return kind == Name.Kind.PLACE || kind == Name.Kind.STATE
                || kind == null && graph.token(token).pos().startsWith("NNP") && isName(token);
    }

    public boolean isTown(int token) {
        return names[token] == Name.Kind.PLACE;
    }

    /** A place, or something that stands at one: "the Syldavian border", "parts of the north". */
    public boolean isLocality(int token) {
        return classes.has("territory", graph.lemma(token)) || classes.has("border", graph.lemma(token))
                || graph.children(token).stream().anyMatch(c -> c < token && isPlace(c) && graph.isNoun(c))
                || graph.after(token, "of").stream().anyMatch(this::isPlace);
    }

    public boolean isPerson(int token) {
        return names[token] == Name.Kind.PERSON || graph.children(token).stream()
                .anyMatch(c -> c < token && TITLES.contains(graph.lemma(c)));
    }

    /** Somebody of whom the text says that the name is kept back: "an anonymous diplomat", "an official who asked not to be named". */
    public boolean isUnnamed(int token) {
        if (isName(token) || !classes.has("speaker", graph.lemma(token))) {
            return false;
        }
        return graph.children(token).stream().anyMatch(c -> classes.has("unnamed", graph.lemma(c)))
                || IntStream.range(0, graph.size()).filter(this::keepsNameBack).anyMatch(i -> isAbout(i, token));
    }

    private boolean keepsNameBack(int token) {
        boolean named = classes.has("naming", graph.lemma(token)) && graph.isPassive(token);
        return graph.lemma(token).equals("anonymity")
                || named && graph.head(token) != Graph.NONE && classes.has("withhold", graph.lemma(graph.head(token)));
    }

    /** Within the phrase of a noun, or in a participle between it and its verb. */
    private boolean isAbout(int token, int noun) {
        int verb = graph.head(noun);
        for (int at = token, steps = 0; at != Graph.NONE && steps < LONGEST_PHRASE; at = graph.head(at), steps++) {
            if (at == noun || at == verb && noun < token && token < verb) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(int token) {
        return graph.has(token, "conj") || graph.token(token).pos().equals("NNS");
    }
}
