package org.entente.gateway.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLSchema;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Refuses an operation that would cost too much, before it runs, and tells whoever asks what theirs costs. */
final class CostLimit extends SimplePerformantInstrumentation {

    private static final String ASKED = CostLimit.class.getName() + ".asked";

    private final int most;
    private final BooleanSupplier asked;
    private volatile @Nullable CostCalculator calculator;

    /** @param asked whether the request at hand wants to hear what it costs */
    CostLimit(int most, BooleanSupplier asked) {
        this.most = most;
        this.asked = asked;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (asked.getAsBoolean()) {
            input.getGraphQLContext().put(ASKED, true);
        }
        return input;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var cost = calculator(context.getGraphQLSchema())
                .of(context.getNormalizedQueryTree().get());
        context.getGraphQLContext().put(OperationCost.class, cost);
        if (cost.total() > most) {
            throw new LimitExceeded(
                    "cost",
                    most,
                    "The operation would cost %d, and the limit is %d. Ask for fewer rows (`first`, `last`, `limit`) or fewer lists within lists."
                            .formatted(cost.total(), most));
        }
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        OperationCost cost = parameters.getGraphQLContext().get(OperationCost.class);
        return CompletableFuture.completedFuture(
                cost == null || !parameters.getGraphQLContext().getBoolean(ASKED, false)
                        ? result
                        : result.transform(changed -> changed.addExtension("cost", cost.shown(most))));
    }

    private CostCalculator calculator(GraphQLSchema schema) {
        var known = calculator;
        if (known == null || !known.isFor(schema)) {
            known = new CostCalculator(schema);
            calculator = known;
        }
        return known;
    }
}
