package org.attache.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Who knows whom in the store, and that nothing of a request becomes a statement. */
class ArchitectureTest {

    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attache.store", "org.attache.search");

    @Test
    void theSeamKnowsNoDatabase() {
        noClasses().that().resideInAPackage("org.attache.store").should().dependOnClassesThat().resideInAnyPackage(
                "org.attache.store.*..", "org.attache.search..", "org.jooq..", "java.sql..", "javax.sql..",
                "org.apache.lucene..").check(STORE);
    }

    @Test
    void readingAndWritingDoNotKnowEachOther() {
        noClasses().that().resideInAPackage("org.attache.store.read..").should().dependOnClassesThat()
                .resideInAPackage("org.attache.store.write..").check(STORE);
        noClasses().that().resideInAPackage("org.attache.store.write..").should().dependOnClassesThat()
                .resideInAPackage("org.attache.store.read..").check(STORE);
        noClasses().that().resideInAPackage("org.attache.store.database..").should().dependOnClassesThat()
                .resideInAnyPackage("org.attache.store.read..", "org.attache.store.write..", "org.attache.store.sql..",
                        "org.attache.store.transfer..")
                .check(STORE);
    }

    @Test
    void rowsAreComputedWithoutADatabase() {
        noClasses().that().resideInAPackage("org.attache.store.row..").should().dependOnClassesThat()
                .resideInAnyPackage("org.attache.store.read..", "org.attache.store.write..", "org.attache.store.sql..")
                .orShould().dependOnClassesThat().areAssignableTo(DSLContext.class).check(STORE);
    }

    @Test
    void onlyTheDatabasePackageKnowsDrivers() {
        noClasses().that().resideOutsideOfPackage("org.attache.store.database..").should().dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..", "org.flywaydb..", "com.zaxxer..", "java.sql..")
                .check(STORE);
    }

    @Test
    void searchKnowsTheSeamAndNoDatabase() {
        noClasses().that().resideInAPackage("org.attache.search..").should().dependOnClassesThat()
                .resideInAnyPackage("org.attache.store.*..", "org.jooq..").check(STORE);
        noClasses().that().resideInAPackage("org.attache.search.document..").should().dependOnClassesThat()
                .resideInAnyPackage("org.attache.search", "org.apache.lucene.search..").check(STORE);
        noClasses().that().resideInAPackage("org.attache.search.query..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.attache.store..").check(STORE);
    }

    /** Statements are built from columns and bound values; text never becomes SQL. */
    @Test
    void nobodyWritesStatementsAsText() {
        for (Class<?> owner : List.of(DSLContext.class, DSL.class)) {
            for (String method : List.of("query", "fetch", "execute", "resultQuery", "condition", "sql", "batch")) {
                noClasses().that().resideOutsideOfPackage("org.attache.store.database..").should()
                        .callMethod(owner, method, String.class).orShould()
                        .callMethod(owner, method, String.class, Object[].class).check(STORE);
            }
        }
    }
}
