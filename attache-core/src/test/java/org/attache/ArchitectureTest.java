package org.attache;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data goes one way: a package knows only packages left of it. */
class ArchitectureTest {

    private static final List<String> ORDER = List.of("table", "model", "annotation", "quotation", "time", "actor",
            "entity", "cue", "attribution", "event", "reuse", "story", "independence", "meaning", "reading",
            "speaker", "source", "proposition", "likeness", "claim", "ledger", "pipeline");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ORDER.stream().map(name -> "org.attache." + name).toArray(String[]::new));

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyToTheLeft() {
        return ORDER.stream().filter(name -> !name.equals("model")).map(name -> DynamicTest.dynamicTest(name, () -> {
            String[] right = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                    .map(other -> "org.attache." + other + "..").toArray(String[]::new);
            if (right.length > 0) {
                noClasses().that(resideInAPackage("org.attache." + name + "..")).should()
                        .dependOnClassesThat(resideInAnyPackage(right)).allowEmptyShould(true).check(CORE);
            }
        }));
    }

    /** The parts of a package do not know the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"time.scan < time.grammar < time", "event.frame < event.act < event", "event.code < event",
            "attribution.wording < attribution.part < attribution",
            "speaker.name < speaker.phrase < speaker.back < speaker",
            "proposition.word < proposition.clause < proposition",
            "claim.material < claim.evidence < claim.relation < claim"})
    void partsDoNotKnowTheWhole(String row) {
        List<String> parts = Stream.of(row.split(" < ")).map(name -> "org.attache." + name).toList();
        for (int i = 0; i + 1 < parts.size(); i++) {
            String[] above = parts.subList(i + 1, parts.size()).toArray(String[]::new);
            noClasses().that().resideInAPackage(parts.get(i)).should().dependOnClassesThat()
                    .resideInAnyPackage(above).check(CORE);
        }
    }

    /** Model and annotation describe one text together: an analysis holds sentences, a token holds its span. */
    @Test
    void modelKnowsOnlyTheAnnotation() {
        classes().that(resideInAPackage("org.attache.model..")).should().onlyDependOnClassesThat(
                resideInAnyPackage("org.attache.model..", "org.attache.annotation..", "java..", "org.jspecify.."))
                .check(CORE);
    }

    @Test
    void coreTouchesNoFilesNetworkThreadsOrClock() {
        noClasses().that(resideInAPackage("org.attache..")).should().dependOnClassesThat(
                resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.concurrent..", "com.fasterxml.."))
                .check(CORE);
        noClasses().that(resideInAPackage("org.attache..")).should().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now").check(CORE);
    }
}
