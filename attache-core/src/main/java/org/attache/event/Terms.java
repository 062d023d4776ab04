package org.attache.event;

import java.util.Set;
import org.attache.annotation.Name;

/** What kind of thing a token names: somebody who can act, a place, a thing. */
final class Terms {

    private final Graph graph;
    private final WordClasses classes;
    private final Name.Kind[] names;

    Terms(Graph graph, WordClasses classes) {
        this.graph = graph;
        this.classes = classes;
        names = new Name.Kind[graph.size()];
        for (Name name : graph.sentence().names()) {
            for (int i = name.first(); i <= name.last(); i++) {
                names[i] = name.kind();
            }
        }
    }

    boolean isOfClass(int token, String name) {
        return switch (name) {
            case "name" -> isName(token);
            case "hum" -> canAct(token);
            case "place" -> isPlace(token);
            case "plural" -> isPlural(token);
            case "number" -> graph.token(token).pos().equals("CD");
            default -> classes.has(name, graph.lemma(token)) || modified(token, name);
        };
    }

    boolean isOfClassAt(int token, String name) {
        return token != Graph.NONE && isOfClass(token, name);
    }

    /** "two other prisoners": a number word is of the class of what it counts. */
    private boolean modified(int token, String name) {
        return Set.of("group", "number", "member", "dozen", "hundred", "thousand", "score", "one", "convoy").contains(
                graph.lemma(token))
                && graph.after(token, "of").stream().anyMatch(of -> classes.has(name, graph.lemma(of)));
    }

    /** A person, a group of people, a body, a state: named, described or by a pronoun. */
    boolean canAct(int token) {
        String pos = graph.token(token).pos();
        if (pos.equals("PRP") || pos.equals("WP")) {
            return !graph.lemma(token).equals("it") || graph.relation(token).startsWith("nsubj");
        }
        return isName(token) || classes.has("hum", graph.lemma(token)) || isCrowd(token);
    }

    private boolean isCrowd(int token) {
        return graph.token(token).pos().equals("CD") && !graph.has(token, "compound") && graph.relation(token)
                .startsWith("nsubj") || Set.of("thousand", "hundred", "dozen").contains(graph.lemma(token));
    }

    boolean isName(int token) {
        Name.Kind kind = names[token];
        if (kind != null) {
            return kind != Name.Kind.OTHER && kind != Name.Kind.NATIONALITY || graph.isNoun(token);
        }
        return graph.token(token).pos().startsWith("NNP") && !classes.has("calendar", graph.lemma(token));
    }

    boolean isPlace(int token) {
        Name.Kind kind = names[token];
        return kind == Name.Kind.PLACE || kind == Name.Kind.STATE
                || kind == null && graph.token(token).pos().startsWith("NNP") && isName(token);
    }

    boolean isPerson(int token) {
        return names[token] == Name.Kind.PERSON;
    }

    private boolean isPlural(int token) {
        return graph.has(token, "conj") || graph.token(token).pos().equals("NNS");
    }
}
