package org.attache.train;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.language.parse.Desk;
import org.attache.language.parse.Models;
import org.attache.language.parse.Pack;

/**
 * Checks a model file against the teacher, token by token: {@code Agreement MODEL LIMIT TEXT...}. Each line of a text is a
 * block; both sides get the teacher's tokens. Prints the share of equal tags, lemmas, heads, and heads with labels.
 */
public final class Agreement {

    private final Desk desk;
    private final NLPDecoder teacher;
    private int tokens;
    private int tags;
    private int lemmas;
    private int heads;
    private int labels;
    private int sentences;
    private int whole;

    private Agreement(Desk desk, NLPDecoder teacher) {
        this.desk = desk;
        this.teacher = teacher;
    }

    /** @param arguments model file, number of tokens, texts or folders of texts */
    public static void main(String[] arguments) throws IOException {
        Desk desk = new Desk(Models.read(Pack.open(Files.newInputStream(Path.of(arguments[0])))));
        Agreement agreement = new Agreement(desk, TeacherAnnotator.decoder());
        int limit = Integer.parseInt(arguments[1]);
        for (int i = 2; i < arguments.length; i++) {
            try (var files = Files.walk(Path.of(arguments[i]))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    agreement.read(Files.readString(file), limit);
                }
            }
        }
        agreement.print();
    }

    private void read(String text, int limit) {
        for (String line : text.lines().filter(block -> !block.isBlank()).toList()) {
            for (List<Token> sentence : teacher.getTokenizer().segmentize(teacher.getTokenizer().tokenize(line))) {
                if (tokens < limit && sentence.size() <= Desk.LONGEST) {
                    compare(teacher.decode(teacher.toNodeArray(sentence)));
                }
            }
        }
    }

    private void compare(NLPNode[] nodes) {
        List<String> forms = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            forms.add(nodes[i].getWordForm());
        }
        desk.analyze(forms);
        int wrong = 0;
        for (int i = 1; i < nodes.length; i++) {
            boolean head = nodes[i].getDependencyHead().getID() - 1 == desk.head(i - 1);
            boolean label = head && nodes[i].getDependencyLabel().equals(desk.relation(i - 1));
            tokens++;
            tags += nodes[i].getPartOfSpeechTag().equals(desk.tag(i - 1)) ? 1 : 0;
            lemmas += nodes[i].getLemma().equals(desk.lemma(i - 1)) ? 1 : 0;
            heads += head ? 1 : 0;
            labels += label ? 1 : 0;
            wrong += label ? 0 : 1;
            show(nodes[i], i - 1);
        }
        sentences++;
        whole += wrong == 0 ? 1 : 0;
    }

    private void show(NLPNode node, int i) {
        if (Boolean.getBoolean("show") && !(node.getPartOfSpeechTag().equals(desk.tag(i))
                && node.getLemma().equals(desk.lemma(i)))) {
            System.out.println(node.getWordForm() + "\t" + node.getPartOfSpeechTag() + " " + node.getLemma() + "\t"
                    + desk.tag(i) + " " + desk.lemma(i));
        }
    }

    private void print() {
        System.out.printf("%,d tokens, %,d sentences: tags %.3f %%, lemmas %.3f %%, heads %.3f %%, "
                + "heads and labels %.3f %%, whole sentences %.2f %%%n", tokens, sentences, share(tags), share(lemmas),
                share(heads), share(labels), 100.0 * whole / sentences);
    }

    private double share(int equal) {
        return 100.0 * equal / tokens;
    }
}
