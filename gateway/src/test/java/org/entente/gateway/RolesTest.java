package org.entente.gateway;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may use which root field: every one of the schema with every role, allowed or FORBIDDEN. A new root field needs a row.
 */
@QuarkusTest
class RolesTest extends GatewayTest {

    private static final List<String> ROLES =
            List.of("nobody", "reader", "pre-release", "editor", "approver", "auditor", "administrator");

    private static final Set<String> READERS =
            Set.of("reader", "pre-release", "editor", "approver", "auditor", "administrator");
    private static final Set<String> EDITORS = Set.of("editor");
    private static final Set<String> APPROVERS = Set.of("approver");

    /** Every role includes reader; what a role may is said here for it alone. */
    private static final Map<String, Set<String>> MAY = Stream.of(
                    may(
                            READERS,
                            "Query.agreement",
                            "Query.agreements",
                            "Query.area",
                            "Query.citation",
                            "Query.gaps",
                            "Query.testClaim",
                            "Mutation.cite",
                            "Subscription.changes",
                            "Query.areas",
                            "Query.corridor",
                            "Query.corridors",
                            "Query.engagements",
                            "Query.indicators",
                            "Query.me",
                            "Query.node",
                            "Query.release",
                            "Query.releaseCalendar",
                            "Query.releases",
                            "Query.search",
                            "Query.series"),
                    may(
                            EDITORS,
                            "Mutation.changeAgreement",
                            "Mutation.changeEngagement",
                            "Mutation.changePartnershipStage",
                            "Mutation.changeStatement",
                            "Mutation.correctReading",
                            "Mutation.draftAgreement",
                            "Mutation.draftRelease",
                            "Mutation.recordCommitment",
                            "Mutation.recordDisbursement",
                            "Mutation.recordEngagement",
                            "Mutation.recordFigures",
                            "Mutation.recordLifecycleEvent",
                            "Mutation.recordPartnershipStage",
                            "Mutation.recordPartyAction",
                            "Mutation.recordStatement",
                            "Mutation.submitRelease",
                            "Mutation.withdrawFigure"),
                    may(
                            APPROVERS,
                            "Mutation.approveRelease",
                            "Mutation.publishAgreement",
                            "Mutation.publishEngagement",
                            "Mutation.publishPartnershipStage",
                            "Mutation.publishStatement"),
                    may(Set.of("editor", "approver"), "Mutation.withdrawRelease"),
                    may(Set.of("administrator"), "Mutation.assignDesk"))
            .flatMap(rows -> rows.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Arguments that must have a certain form to get as far as the question who asks. */
    private static final Map<String, String> ARGUMENTS = Map.of(
            "id", "\"f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1\"",
            "since", "\"2024\"",
            "text", "\"tunisia\"",
            "origin", "\"TUN\"",
            "destination", "\"ITA\"",
            "code", "\"TUN\"");

    @Inject
    GraphQLSchema schema;

    private final ObjectMapper json = new ObjectMapper();

    static Stream<String> rows() {
        return MAY.keySet().stream()
                .filter(row -> !row.startsWith("Subscription."))
                .sorted();
    }

    @Test
    void hasARowForEveryRootField() {
        var without = roots().flatMap(root ->
                        root.getFieldDefinitions().stream().map(field -> root.getName() + "." + field.getName()))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        var gone = new TreeSet<>(MAY.keySet());
        gone.removeAll(without);
        without.removeAll(MAY.keySet());
        assertThat("root fields of which nobody says who may use them", without, empty());
        assertThat("rows without a root field", gone, empty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void letsThoseInAloneWhoMay(String row) throws IOException {
        var allowed = new TreeSet<String>();
        for (var role : ROLES) {
            statistics.answerByContract();
            partnerships.answerByContract();
            if (isAllowed(role, operation(row, ""))) {
                allowed.add(role);
            } else {
                assertThat(row + " asks a service for " + role, statistics.calls(), empty());
                assertThat(row + " asks a service for " + role, partnerships.calls(), empty());
            }
        }
        assertThat(allowed, equalTo(new TreeSet<>(MAY.get(row))));
    }

    @Test
    void letsThoseListenAloneWhoMay() {
        var allowed = new TreeSet<String>();
        for (var role : ROLES) {
            try (var listener = Listener.of(token(role))) {
                listener.subscribe("a", "subscription { changes { __typename } }");
                statistics.tell("PUBLISHED");
                var answer = listener.next();
                if (answer.getString("type").equals("next")) {
                    allowed.add(role);
                } else {
                    assertThat(role, answer.getString("payload[0].extensions.code"), equalTo("FORBIDDEN"));
                }
            }
        }
        assertThat(allowed, equalTo(new TreeSet<>(MAY.get("Subscription.changes"))));
    }

    /** Whatever has a recorded clock keeps it for auditors. */
    @Test
    void keepsEveryRecordedClockForAuditors() throws IOException {
        var wrong = new ArrayList<String>();
        for (var root : roots().toList()) {
            for (var field : root.getFieldDefinitions()) {
                if (field.getArgument("recordedAsOf") == null || root.getName().equals("Subscription")) {
                    continue;
                }
                var row = root.getName() + "." + field.getName();
                for (var role : ROLES) {
                    var allowed = isAllowed(role, operation(row, "recordedAsOf: \"2026-01-01\""));
                    if (allowed != role.equals("auditor")) {
                        wrong.add(row + " for " + role);
                    }
                }
            }
        }
        assertThat(wrong, empty());
    }

    private Stream<GraphQLObjectType> roots() {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(java.util.Objects::nonNull);
    }

    /** Allowed is what is not refused for who asks, whatever else may be wrong with it. */
    private boolean isAllowed(String role, String operation) throws IOException {
        var answer = json.readTree(ask(token(role), operation).extract().asString());
        for (var error : answer.path("errors")) {
            var code = error.at("/extensions/code").asText();
            assertThat(operation + "\n" + answer, code.equals("INTERNAL"), equalTo(false));
            assertThat(operation + "\n" + answer, error.has("path"), equalTo(true));
            if (code.equals("FORBIDDEN")) {
                return false;
            }
        }
        return true;
    }

    private String token(String role) {
        return role.equals("nobody")
                ? realm.token(role, List.of("*"))
                : realm.token(role, List.of("*"), "reader", role);
    }

    /** The least that the field can be asked with, read from the schema. */
    private String operation(String row, String more) {
        var root = row.split("\\.", 2)[0];
        var field = schema.getObjectType(root).getFieldDefinition(row.split("\\.", 2)[1]);
        var arguments = Stream.concat(
                        field.getArguments().stream()
                                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                                .map(RolesTest::given),
                        Stream.of(more).filter(one -> !one.isEmpty()))
                .collect(joining(", "));
        return "%s { %s%s%s }"
                .formatted(
                        root.equals("Mutation") ? "mutation" : "query",
                        field.getName(),
                        arguments.isEmpty() ? "" : "(" + arguments + ")",
                        selection(field));
    }

    private static String selection(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { __typename }";
    }

    private static String given(GraphQLArgument argument) {
        return argument.getName() + ": " + ARGUMENTS.getOrDefault(argument.getName(), literal(argument.getType()));
    }

    private static String literal(GraphQLInputType type) {
        var sure = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(sure)) {
            return "[" + literal((GraphQLInputType) GraphQLTypeUtil.unwrapOne(sure)) + "]";
        }
        return plain(sure);
    }

    private static String plain(GraphQLType type) {
        if (type instanceof GraphQLEnumType values) {
            return values.getValues().get(0).getName();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .filter(member -> GraphQLTypeUtil.isNonNull(member.getType()))
                    .map(member -> member.getName() + ": " + literal(member.getType()))
                    .collect(joining(", ", "{", "}"));
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Int", "BigDecimal" -> "1";
            case "Boolean" -> "true";
            case "Date", "DateTime", "PartialDate" -> "\"2024-01-01\"";
            default -> "\"x\"";
        };
    }

    private static Map<String, Set<String>> may(Set<String> roles, String... fields) {
        return Stream.of(fields).collect(toMap(field -> field, field -> roles));
    }
}
