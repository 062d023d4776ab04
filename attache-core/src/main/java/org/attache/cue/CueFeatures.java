package org.attache.cue;

/**
 * What the classifier sees of a word that may be a cue: the word, its class, what hangs on it, what it hangs on, who its
 * subject is, tense and negation, and whether quotation marks are near.
 */
public final class CueFeatures {
    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Features out;
    private final boolean quoted;
    private final boolean question;
    private String frame = "";

    public CueFeatures(ParsedSentence sentence, CueLexicon lexicon, Features out) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.out = out;
        this.quoted = hasQuotation(sentence);
        this.question = sentence.token(sentence.size() - 1).form().equals("?");
    }

    /** Only such words are asked about; all others are never cues. */
    public static boolean candidate(ParsedSentence s, int i) {
        String pos = s.pos(i);
        return pos.startsWith("VB") || pos.startsWith("NN") || pos.startsWith("JJ") || pos.startsWith("RB")
                || pos.equals("IN") || pos.equals("TO") || pos.equals("RP");
    }

    public Features of(int i) {
        out.clear();
        out.add("bias");
        word(i);
        frame = frame(i);
        out.add("frame", frame, s.pos(i));
        out.add("lemma-frame", s.lemma(i), frame);
        out.add("class-frame", lexicon.className(s.lemma(i)), frame);
        subject(i);
        dependants(i);
        combined(i);
        governor(i);
        quotations(i);
        neighbours(i);
        return out;
    }

    private void word(int i) {
        String lemma = s.lemma(i);
        String pos = s.pos(i);
        out.add("lemma", lemma);
        out.add("lemma-pos", lemma, pos);
        out.add("pos", pos);
        out.add("lemma-rel", lemma, s.relation(i));
        out.add("pos-rel", pos, s.relation(i));
        out.add("class", lexicon.className(lemma));
        out.add("class-pos", lexicon.className(lemma), pos);
        out.add("ending", lemma.length() > 4 ? lemma.substring(lemma.length() - 3) : lemma, pos.substring(0, 2));
        if (question) {
            out.add("question", lemma);
        }
        if (s.index < 2) {
            out.add("opening", pos);
        }
    }

    /** The kinds of complement a word has, as one string: subject, object, clause, infinitive, preposition, particle. */
    private String frame(int i) {
        StringBuilder frame = new StringBuilder();
        for (int child : s.children(i)) {
            char letter = switch (s.relation(child)) {
                case "nsubj", "csubj" -> 's';
                case "nsubjpass" -> 'p';
                case "dobj" -> 'o';
                case "iobj", "dative" -> 'i';
                case "ccomp" -> 'c';
                case "xcomp", "oprd" -> 'x';
                case "acomp", "attr" -> 'a';
                case "agent" -> 'g';
                case "prt" -> 't';
                case "advcl", "parataxis" -> 'v';
                case "prep" -> 'r';
                default -> ' ';
            };
            if (letter != ' ' && frame.indexOf(String.valueOf(letter)) < 0) {
                frame.append(letter);
            }
        }
        return frame.toString();
    }

    private void subject(int i) {
        int subject = s.subject(i);
        if (subject < 0) {
            out.add("no-subject", s.pos(i));
            out.add("no-subject-lemma", s.lemma(i));
            return;
        }
        String kind = subjectKind(subject);
        out.add("subject", kind, s.pos(i));
        out.add("subject-lemma", kind, s.lemma(i));
        out.add("subject-word", s.lemma(subject));
        out.add("subject-class", kind, lexicon.className(s.lemma(i)));
        out.add("subject-side", subject < i ? "before" : "after", lexicon.className(s.lemma(i)));
    }

    private String subjectKind(int subject) {
        String pos = s.pos(subject);
        if (pos.startsWith("PRP") || pos.startsWith("W") || pos.equals("DT") || pos.equals("EX")) {
            return s.lemma(subject);
        }
        return pos.startsWith("NNP") ? "name" : lexicon.isHuman(s.lemma(subject)) ? "human" : pos;
    }

    private void dependants(int i) {
        String lemma = s.lemma(i);
        String pos = s.pos(i);
        for (int child : s.children(i)) {
            String relation = s.relation(child);
            if (relation.equals("punct")) {
                continue;
            }
            out.add("child", relation, pos);
            out.add("lemma-child", lemma, relation);
            out.add("child-word", relation, s.lemma(child));
            if (relation.equals("prep") || relation.equals("prt") || relation.equals("neg") || relation.equals("aux")
                    || relation.equals("auxpass") || relation.equals("attr") || relation.equals("acomp")) {
                out.add("lemma-child-word", lemma, relation, s.lemma(child));
            }
            if (relation.equals("dobj")) {
                out.add("object", lemma, s.pos(child));
                out.add("object-word", lemma, s.lemma(child));
                out.add("object-human", lexicon.className(lemma), subjectKind(child));
                out.add("object-class", lexicon.className(lemma), lexicon.className(s.lemma(child)));
            }
            if (relation.endsWith("comp") || relation.equals("pobj")) {
                out.add("comp", relation, s.pos(child), pos);
                out.add("comp-class", relation, lexicon.className(s.lemma(child)));
            }
        }
    }

    /** Who does it to whom, in one feature: a person blaming a policy is not a storm hitting a coast. */
    private void combined(int i) {
        int subject = s.subject(i);
        int object = s.child(i, "dobj");
        String who = subject < 0 ? inherited(i) : kindOf(subject);
        String whom = object < 0 ? "-" : kindOf(object);
        String lemma = s.lemma(i);
        String category = lexicon.className(lemma);
        out.add("who-whom", who, whom, category);
        out.add("who", lemma, who);
        out.add("whom", lemma, whom);
        out.add("who-frame", who, frame, s.pos(i));
        out.add("form", lemma, s.pos(i), s.relation(i));
        int poss = s.child(i, "poss");
        if (poss >= 0) {
            out.add("possessor", kindOf(poss), lemma);
            out.add("possessor-class", kindOf(poss), category);
        }
        int prep = s.child(i, "prep");
        if (prep >= 0 && !s.children(prep).isEmpty()) {
            int object2 = s.children(prep).getFirst();
            out.add("prep-object", lemma, s.lemma(prep), kindOf(object2));
            out.add("prep-object-class", category, s.lemma(prep), kindOf(object2));
        }
        if (object >= 0) {
            int inner = s.child(object, "prep");
            out.add("object-prep", lemma, inner < 0 ? "-" : s.lemma(inner));
            out.add("object-category", lexicon.className(s.lemma(object)), who, category);
            out.add("object-lemma-prep", s.lemma(object), inner < 0 ? "-" : s.lemma(inner), lemma);
        }
    }

    /** Subject of the verb above for a participle, infinitive or second verb without one of its own. */
    private String inherited(int i) {
        int at = i;
        for (int steps = 0; steps < 4 && s.head(at) >= 0; steps++) {
            String relation = s.relation(at);
            if (!relation.equals("conj") && !relation.equals("xcomp") && !relation.equals("advcl")
                    && !relation.equals("acl")) {
                return "-" + relation;
            }
            at = s.head(at);
            if (s.isNoun(at)) {
                return "+" + kindOf(at);
            }
            if (s.subject(at) >= 0) {
                return "+" + kindOf(s.subject(at));
            }
        }
        return "-";
    }

    private String kindOf(int i) {
        String lemma = s.lemma(i);
        String pos = s.pos(i);
        if (pos.startsWith("PRP") || pos.startsWith("W") || pos.equals("EX")) {
            return lemma.equals("it") || lemma.equals("its") || lemma.equals("that") || lemma.equals("which")
                    || lemma.equals("there") ? lemma : "pron";
        }
        return lexicon.isHuman(lemma) ? "human"
                : lexicon.isDocument(lemma) ? "document" : pos.startsWith("NNP") ? "name"
                        : !lexicon.className(lemma).equals("-") ? "speech" : pos.startsWith("VB") ? "verb" : "thing";
    }

    private void governor(int i) {
        int head = s.head(i);
        if (head < 0) {
            out.add("root", s.lemma(i));
            return;
        }
        String step = s.relation(i);
        out.add("head", step, s.lemma(head));
        out.add("head-pos", step, s.pos(head), s.pos(i));
        out.add("head-class", step, lexicon.className(s.lemma(head)));
        out.add("head-lemma-class", s.lemma(i), step, lexicon.className(s.lemma(head)));
        if (s.head(head) >= 0) {
            out.add("grand", step, s.relation(head), s.pos(s.head(head)));
            out.add("grand-class", step, s.relation(head), lexicon.className(s.lemma(s.head(head))));
        }
    }

    private void quotations(int i) {
        String lemma = s.lemma(i);
        String category = lexicon.className(lemma);
        if (s.quotation(i) >= 0) {
            out.add("in-quotation", s.pos(i));
            out.add("in-quotation-class", category);
        } else if (quoted) {
            out.add("quotation", s.pos(i));
            out.add("quotation-lemma", lemma);
            boolean below = holdsQuotation(i);
            out.add("quotation-below", below ? s.pos(i) : "no", category);
            out.add("quotation-near", nearQuotation(i), s.pos(i));
            out.add("quotation-near-lemma", nearQuotation(i), lemma);
        }
    }

    private boolean holdsQuotation(int i) {
        for (int at = s.left(i); at <= s.right(i); at++) {
            if (s.quotation(at) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String nearQuotation(int i) {
        for (int distance = 1; distance <= 4; distance++) {
            if (i + distance < s.size() && s.quotation(i + distance) >= 0) {
                return "before" + distance;
            }
            if (i - distance >= 0 && s.quotation(i - distance) >= 0) {
                return "after" + distance;
            }
        }
        return "far";
    }

    private void neighbours(int i) {
        String lemma = s.lemma(i);
        String next = i + 1 < s.size() ? s.lemma(i + 1) : "END";
        String previous = i > 0 ? s.lemma(i - 1) : "START";
        out.add("next", next, s.pos(i));
        out.add("previous", previous, s.pos(i));
        out.add("lemma-next", lemma, next);
        out.add("previous-lemma", previous, lemma);
        out.add("next-pos", i + 1 < s.size() ? s.pos(i + 1) : "END", s.pos(i), i > 0 ? s.pos(i - 1) : "START");
    }

    private static boolean hasQuotation(ParsedSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.quotation(i) >= 0) {
                return true;
            }
        }
        return false;
    }
}
