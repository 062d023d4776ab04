package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.source.Stories.dossier;
import static org.attache.source.Stories.root;

import org.attache.model.Source;
import org.junit.jupiter.api.Test;

/** What reports, suits, records and surveys say, in sentences of our own. */
final class WordsOfPapersTest {

    private static final String POLL = """
                                       Six in ten islanders want a bridge, according to a survey published on Monday by the Aldwick Institute.

                                       Support has grown by nine points since 2019. Among fishermen, 70 percent oppose the bridge. A majority of voters say the mayor is doing a bad job.

                                       A third of the budget is spent on ferries. The poll asked 1,204 adults.
                                       """;

    @Test
    void shareOfThePeopleIsTheWordOfTheSurvey() {
        for (String words : new String[]{"Six in ten", "nine points", "oppose the bridge", "a bad job",
                "1,204 adults"}) {
            assertThat(root(dossier(POLL), words).description()).as(words).startsWith("survey published on Monday");
        }
        assertThat(root(dossier(POLL), "spent on ferries").kind()).isEqualTo(Source.Kind.OUTLET_VOICE);
    }

    @Test
    void shareWithoutASurveyIsTheOutletsWord() {
        assertThat(root(dossier("The ferries were late. Among fishermen, 70 percent oppose the bridge."),
                "oppose the bridge")
                .kind()).isEqualTo(Source.Kind.OUTLET_VOICE);
    }

    @Test
    void reportOfABodyIsADocumentAndThatOfThePapersIsNot() {
        for (String report : new String[]{"a report by the housing ministry", "a World Bank report",
                "the council's report",
                "an 80-page report", "a county report"}) {
            assertThat(root(dossier("The roofs were rotten, " + report + " says."), "rotten").kind()).as(report)
                    .isEqualTo(Source.Kind.DOCUMENT);
        }
        for (String report : new String[]{"local reports", "a Harbour Gazette report",
                "a report by the Harbour Gazette"}) {
            assertThat(root(dossier("The roofs were rotten, " + report + " said."), "rotten").kind()).as(report)
                    .isEqualTo(Source.Kind.OUTLET);
        }
    }

    @Test
    void whatADocumentDoesIsItsWord() {
        for (String act : new String[]{"The lawsuit seeks nine million in damages.",
                "The indictment charges Edgar Voss with fraud.",
                "Court papers list nine earlier fires.", "His record showed failures to pay the rent."}) {
            assertThat(root(dossier("Aldwick was quiet on Monday. " + act),
                    act.substring(act.length() - 9, act.length() - 1)).kind()).as(act)
                    .isEqualTo(Source.Kind.DOCUMENT);
        }
        assertThat(root(dossier("Aldwick was quiet on Monday. The mayor named nine guards."), "nine guards").kind())
                .isEqualTo(Source.Kind.OUTLET_VOICE);
    }

    @Test
    void documentOfManyNamesIsOne() {
        String text = """
                      The owner knew of the leak, a lawsuit filed on Monday alleges. The suit says that nobody warned the town.
                      """;
        assertThat(root(dossier(text), "nobody warned").description()).isEqualTo("lawsuit filed on Monday");
    }
}
