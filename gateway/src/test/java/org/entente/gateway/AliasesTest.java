package org.entente.gateway;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field that takes arguments, asked twice under two names with different arguments in one operation, answers each as
 * if it had been asked alone. A new field with arguments needs a use here.
 */
@QuarkusTest
class AliasesTest extends GatewayTest {

    @Inject
    GraphQLSchema schema;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("org.entente.gateway.Uses#all")
    void answersEachOfTwoUsesAsIfItWereAlone(Uses.Use use) throws JsonProcessingException {
        // When
        var one = answer(use, "one: " + use.one()).findValues("one");
        var other = answer(use, "other: " + use.other()).findValues("other");
        var both = answer(use, "one: " + use.one() + " other: " + use.other());

        // Then
        assertThat("one and other must differ, or this shows nothing", one, not(equalTo(other)));
        assertThat(one, not(empty()));
        assertThat(both.findValues("one"), equalTo(one));
        assertThat(both.findValues("other"), equalTo(other));
    }

    @Test
    void usesEveryFieldThatTakesArguments() {
        var used = Uses.all().map(Uses.Use::field).toList();
        assertThat("used twice", used, hasSize(new TreeSet<>(used).size()));
        var unused = takingArguments();
        used.forEach(unused::remove);
        assertThat("fields with arguments that no two aliases ask for", unused, empty());
    }

    private Set<String> takingArguments() {
        var fields = new TreeSet<String>();
        schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                // One operation has one subscription, under one name.
                .filter(type -> !type.getName().equals("Subscription"))
                .map(GraphQLObjectType.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !field.getArguments().isEmpty())
                        .forEach(field -> fields.add(type.getName() + "." + field.getName())));
        return fields;
    }

    /** Each time with services that have changed nothing yet. */
    private JsonNode answer(Uses.Use use, String fields) throws JsonProcessingException {
        statistics.answerByContract();
        partnerships.answerByContract();
        var query = use.around().formatted(fields);
        for (var release : List.of("RELEASE_1", "RELEASE_2")) {
            if (query.contains(release)) {
                query = query.replace(release, statistics.draft());
            }
        }
        if (query.contains("RELEASE_EMPTY")) {
            query = query.replace("RELEASE_EMPTY", emptyDraft());
        }
        for (var cited : List.of("CITATION_1|le-touquet-treaty-2003", "CITATION_2|rome-process")) {
            if (query.contains(cited.split("\\|", 2)[0])) {
                query = query.replace(cited.split("\\|", 2)[0], citation(cited.split("\\|", 2)[1]));
            }
        }
        if (query.contains("RELEASE_KNOWN")) {
            query = query.replace("RELEASE_KNOWN", knownRelease());
        }
        var answer = json.readTree(ask(everyRole(), query).extract().asString());
        assertThat(query + "\n" + answer, answer.has("errors"), equalTo(false));
        return answer.get("data");
    }

    private String emptyDraft() throws JsonProcessingException {
        return idOf(
                "mutation { draftRelease(input: {publisher: \"ONS\", title: \"Empty\", publishedAt: \"2026-11-26\"}) { id } }",
                "draftRelease");
    }

    private String citation(String agreement) throws JsonProcessingException {
        return idOf("mutation { cite(figureIds: [], agreementIds: [\"%s\"]) { id } }".formatted(agreement), "cite");
    }

    private String knownRelease() throws JsonProcessingException {
        return json.readTree(
                        ask("{ releases(first: 1) { nodes { id } } }").extract().asString())
                .findValue("id")
                .asText();
    }

    private String idOf(String mutation, String field) throws JsonProcessingException {
        return json.readTree(ask(everyRole(), mutation).extract().asString())
                .get("data")
                .get(field)
                .get("id")
                .asText();
    }

    private String everyRole() {
        return realm.token("chief", List.of("*"), "reader", "editor", "approver", "auditor", "administrator");
    }
}
