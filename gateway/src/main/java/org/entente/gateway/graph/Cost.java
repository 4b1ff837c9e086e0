package org.entente.gateway.graph;

import static graphql.schema.GraphQLTypeUtil.isLeaf;
import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static java.util.Map.entry;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.Map;
import java.util.Set;

/**
 * What an operation may cost, known before it is run: every object counts one, a field that asks a service counts more, and what stands in
 * a list counts as often as the list may be long.
 */
final class Cost extends MaxQueryComplexityInstrumentation {

    /**
     * Twelve series with all that a thousand figures of each can tell cost 700,000; all that fifty series tell by
     * default, about as much.
     */
    static final int MOST = 1_000_000;

    private static final int OF_A_QUESTION = 10;

    /** The arguments that say how long a list may be. */
    private static final Set<String> LENGTHS = Set.of("first", "last", "limit");

    /** How long lists are taken to be for which no length is asked for; the default is far more than most have. */
    private static final Map<String, Integer> USUAL_LENGTHS = Map.ofEntries(
            entry("Query.areas", 300),
            entry("Query.indicators", 50),
            entry("Query.series", 50),
            entry("Query.releases", 50),
            entry("Query.agreements", 50),
            entry("Query.engagements", 50),
            entry("Query.corridors", 100),
            entry("Query.search", 20),
            entry("Query.releaseCalendar", 50),
            entry("Area.series", 50),
            entry("Corridor.via", 3),
            entry("Corridor.series", 20),
            entry("Corridor.agreements", 20),
            entry("Corridor.timeline", 200),
            entry("Area.agreements", 30),
            entry("Area.engagements", 30),
            entry("Area.funding", 7),
            entry("Series.figures", 100),
            entry("Series.derived", 100),
            entry("Series.vintages", 20),
            entry("Release.figures", 50),
            entry("Figure.checks", 5),
            entry("Check.terms", 4),
            entry("Agreement.parties", 5),
            entry("Agreement.events", 5),
            entry("Agreement.commitments", 5),
            entry("Agreement.documents", 3),
            entry("Agreement.related", 2),
            entry("Agreement.succession", 2),
            entry("Agreement.versions", 10),
            entry("Agreement.series", 20),
            entry("Commitment.disbursed", 3),
            entry("Agreement.engagements", 5),
            entry("Party.actions", 3),
            entry("Commitment.restates", 3),
            entry("Engagement.visiting", 3),
            entry("Engagement.hosts", 3),
            entry("Engagement.agreements", 2),
            entry("Statement.about", 2),
            entry("PillarFunding.pledged", 2),
            entry("PillarFunding.pledgedOnCondition", 2),
            entry("PillarFunding.committed", 2),
            entry("PillarFunding.disbursed", 2),
            entry("PillarFunding.leftOut", 5),
            entry("PillarFunding.exclusions", 5),
            entry("Area.balance", 30),
            entry("PeriodBalance.pledged", 2),
            entry("PeriodBalance.committed", 2),
            entry("PeriodBalance.disbursed", 2),
            entry("PeriodBalance.exclusions", 2));

    private static final int USUAL_LENGTH = 10;

    private static final Set<String> ROOTS = Set.of("Query", "Mutation");

    private static final Set<String> QUESTIONS = Set.of(
            "Area.series",
            "Area.agreements",
            "Area.engagements",
            "Area.partnerships",
            "Area.funding",
            "Area.balance",
            "Area.statements",
            "Corridor.via",
            "Corridor.series",
            "Corridor.agreements",
            "Corridor.timeline",
            "Series.figures",
            "Series.derived",
            "Series.latest",
            "Series.record",
            "Series.vintages",
            "Release.figures",
            "Figure.vintages",
            "Figure.revision",
            "Figure.change",
            "Figure.checks",
            "Agreement.status",
            "Agreement.related",
            "Agreement.succession",
            "Agreement.versions",
            "Agreement.series",
            "Party.status",
            "Agreement.engagements",
            "LifecycleEvent.agreement",
            "Commitment.agreement",
            "Commitment.restates",
            "Commitment.pays",
            "Exclusion.commitment",
            "Exclusion.restatedBy",
            "Engagement.agreements");

    Cost() {
        super(MOST, calculator());
    }

    @Override
    protected AbortExecutionException mkAbortException(int total, int most) {
        return new AbortExecutionException(
                "The operation would cost at least %d, and the limit is %d. Ask for fewer rows (`first`, `last`, `limit`) or fewer lists within lists."
                        .formatted(total, most));
    }

    private static FieldComplexityCalculator calculator() {
        return (field, below) -> of(field, below);
    }

    /** Never so much that the sum over a whole document would overflow. */
    private static int of(FieldComplexityEnvironment field, int below) {
        var parent = field.getParentType().getName();
        var name = parent + "." + field.getField().getName();
        if (isIntrospection(field)) {
            return 0;
        }
        var type = field.getFieldDefinition().getType();
        long own = isLeaf(unwrapAll(type)) ? 0 : 1;
        long question = ROOTS.contains(parent) || QUESTIONS.contains(name) ? OF_A_QUESTION : 0;
        return (int) Math.min(MOST + 1L, question + length(name, field) * (own + below));
    }

    private static boolean isIntrospection(FieldComplexityEnvironment field) {
        return field.getField().getName().startsWith("__")
                || field.getParentType().getName().startsWith("__");
    }

    private static long length(String name, FieldComplexityEnvironment field) {
        return field.getField().getArguments().stream()
                .filter(argument -> LENGTHS.contains(argument.getName()))
                .map(argument -> field.getArguments().get(argument.getName()))
                .filter(Number.class::isInstance)
                .mapToLong(length -> Math.max(1, ((Number) length).longValue()))
                .min()
                .orElseGet(() -> isList(unwrapNonNull(field.getFieldDefinition().getType()))
                        ? usual(name)
                        : USUAL_LENGTHS.getOrDefault(name, 1));
    }

    /** A connection says the length once, for what stands in it. */
    private static long usual(String name) {
        return name.contains("Connection.") ? 1 : USUAL_LENGTHS.getOrDefault(name, USUAL_LENGTH);
    }
}
