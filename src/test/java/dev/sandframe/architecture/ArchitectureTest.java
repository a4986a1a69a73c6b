package dev.sandframe.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the dependency lines of the design. Each line is tried on the product, which keeps it, and on the classes below
 * {@code broken}, which are made to cross every one of them: a rule that cannot fail would hold nothing.
 */
class ArchitectureTest {
    private static final String PRODUCT = "dev.sandframe";
    private static final String BROKEN = "dev.sandframe.architecture.broken";

    @TestFactory
    Stream<DynamicTest> productKeepsEveryLine() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PRODUCT);

        return Lines.below(PRODUCT).entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey(),
                        () -> line.getValue().allowEmptyShould(true).check(product)));
    }

    @TestFactory
    Stream<DynamicTest> brokenClassesCrossEveryLine() {
        JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

        return Lines.below(BROKEN).entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey(),
                        () -> assertTrue(line.getValue().evaluate(broken).hasViolation(), "the rule did not fail")));
    }
}
