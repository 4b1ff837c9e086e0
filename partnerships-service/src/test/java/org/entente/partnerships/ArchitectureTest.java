package org.entente.partnerships;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.entente.partnerships.repeat.OncePerKey;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.entente.partnerships", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = slices().matching("org.entente.partnerships.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("what is stored is nobody's contract; views are");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .notBePublic()
            .because("another feature asks this one, not its tables");

    @ArchTest
    static final ArchRule RESOURCES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .notBePublic()
            .because("the way in is HTTP, and nobody calls it from within");

    @ArchTest
    static final ArchRule DOCUMENTS_AND_LIVES_STAND_ALONE = noClasses()
            .that()
            .resideInAnyPackage("..document..", "..lifecycle..", "..vocabulary..", "..date..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
            .because("what a document says and what is odd about a life must be testable without anything around it");

    @ArchTest
    static final ArchRule WRITES_ARE_CARRIED_OUT_ONCE = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("QueryResource")
            .should()
            .beAnnotatedWith(OncePerKey.class)
            .because("whoever gets no answer to a write must be able to send it again; a query writes nothing");

    @ArchTest
    static final ArchRule THE_CLOCK_IS_INJECTED = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .because("what was known when is what this service is about, so tests must be able to say when it is");

    @ArchTest
    static final ArchRule CONSTRUCTORS_SAY_WHAT_IS_NEEDED = fields().should()
            .notBeAnnotatedWith(Inject.class)
            .allowEmptyShould(true)
            .because("a class that needs much should have to say so");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(item, marked, item.getName()));
                }
            })
            .because("elsewhere the compiler does not look for nulls");
}
