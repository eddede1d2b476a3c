package dev.valla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The engine is logic that knows no framework, and its packages know one another in one direction only. */
class ArchitectureTest {
    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.valla");

    @Test
    void theEngineNeedsTheJdkAndJspecifyAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.valla..", "java..", "org.jspecify..")
                .check(engine);
    }

    @Test
    void theEngineDoesNotKnowWhoUsesIt() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.valla.read..", "dev.valla.dossier..", "dev.valla.workbench..", "dev.valla.cli..")
                .check(engine);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("dev.valla.(*)..").should().beFreeOfCycles().check(engine);
    }

    @Test
    void onlyAskingBringsTheRoomsTogether() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.valla.time..", "dev.valla.claim..", "dev.valla.weigh..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.valla.align..", "dev.valla.lineage..", "dev.valla.conflict..", "dev.valla.ask..")
                .check(engine);
    }
}
