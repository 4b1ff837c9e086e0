package org.entente.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES = slices().matching("org.entente.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be readable, and movable, without all the others");

    @ArchTest
    static final ArchRule STATISTICS_CLIENT_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("..gateway.statistics..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.entente.gateway..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("..gateway.statistics..", "..gateway.problem..", "..gateway.call.."))))
            .because(
                    "the wire changes with the service, the graph with its frontends, and neither may drag the other along");

    @ArchTest
    static final ArchRule PARTNERSHIPS_CLIENT_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("..gateway.partnerships..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.entente.gateway..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("..gateway.partnerships..", "..gateway.problem..", "..gateway.call.."))))
            .because(
                    "the wire changes with the service, the graph with its frontends, and neither may drag the other along");

    @ArchTest
    static final ArchRule THE_WIRE_KNOWS_NO_GRAPHQL = noClasses()
            .that()
            .resideInAnyPackage("..gateway.statistics..", "..gateway.partnerships..", "..gateway.call..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "org.eclipse.microprofile.graphql..", "io.smallrye.graphql..")
            .because("a record on the wire that were also a GraphQL type would publish the service's changes unasked");

    @ArchTest
    static final ArchRule NO_OTHER_SERVICES_CLASSES = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.entente..")
                    .and(DescribedPredicate.not(resideInAPackage("org.entente.gateway.."))))
            .because("services meet on the wire alone, so that each can be released by itself");

    @ArchTest
    static final ArchRule REST_CLIENTS_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(RegisterRestClient.class)
            .should()
            .bePackagePrivate()
            .because("whoever calls a service goes through the class that turns its failures into problems");

    @ArchTest
    static final ArchRule EVERY_API_ASKS_FOR_A_ROLE = classes()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("a valid token alone does not make a reader");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should()
            .notBeAnnotatedWith(Inject.class)
            .because("a class whose constructor names what it needs cannot be half made");

    @ArchTest
    static final ArchRule NULL_IS_NEVER_A_SURPRISE = classes()
            .should(have(DescribedPredicate.describe(
                    "a package whose package-info says @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("NullAway only looks where it is told to");

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .should()
            .accessClassesThat(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(java.io.PrintStream.class))
            .because("what is worth saying goes to the log");
}
