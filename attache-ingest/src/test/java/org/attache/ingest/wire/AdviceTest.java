package org.attache.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Edition.Notice;
import org.attache.model.Edition.Notice.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

final class AdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            MANDATORY KILL: the report is false                | KILL
                                            Editors: please kill BC-Harbour                    | KILL
                                            This story has been withdrawn                      | KILL
                                            WITHHOLD: do not use before further notice         | WITHHELD
                                            CORRECTION: name in third paragraph                | CORRECTION
                                            Corrects the year in para 4                        | CORRECTION
                                            ADVISORY: copy follows                             | ADVISORY
                                            """)
    void noteToEditorsIsUnderstood(String note, Kind kind) {
        WireItem item = new WireItem("ninjs");
        item.editorialNote = note;
        assertThat(Advice.of(item)).containsExactly(new Notice(kind, note, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            KILL: Harbour fire                         | KILL
                                            WITHDRAWN: Minister resigns                | KILL
                                            Kill-Harbour fire                          | KILL
                                            CORRECTED: Ferry sinks                     | CORRECTION
                                            CORRECTED (OFFICIAL)-Ferry sinks           | CORRECTION
                                            Correction: Ferry story                    | CORRECTION
                                            """)
    void headlineOfAnAgencyIsUnderstood(String headline, Kind kind) {
        WireItem item = new WireItem("ninjs");
        item.title = headline;
        assertThat(Advice.of(item)).containsExactly(new Notice(kind, headline, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Kill Bill returns to cinemas        | Police say the kill was lawful
                                            Correction of the river begins      | Troops were withdrawn
                                            Killed miners named                 | Updates with quotes
                                            """)
    void ordinaryWordsAreNoAdvice(String headline, String note) {
        WireItem item = new WireItem("ninjs");
        item.title = headline;
        item.editorialNote = note;
        assertThat(Advice.of(item)).isEmpty();
    }

    @Test
    void codesAreUnderstood() {
        WireItem item = new WireItem("newsml-g2");
        item.pubStatus = "canceled";
        item.signals.addAll(List.of("sig:update", "http://cv.iptc.org/newscodes/signal/correction"));
        assertThat(Advice.of(item)).extracting(Notice::kind).containsExactly(Kind.KILL, Kind.CORRECTION);
    }
}
