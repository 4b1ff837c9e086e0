package org.entente.gateway.observe;

import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.gateway.limit.OperationCost;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line for each operation. A form that programs read (JSON) has each of its values as a member of {@code mdc}. What is
 * written there is the caller's neither by name nor by value: a name of an operation is part of a document.
 */
@ApplicationScoped
class OperationLog {

    private static final Logger LOG = Logger.getLogger("org.entente.gateway.operation");

    private static final int LONGEST_NAME = 60;

    void write(Observed observed, Outcome outcome, List<String> codes, InstrumentationExecutionParameters parameters) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        var context = parameters.getGraphQLContext();
        OperationCost cost = context.get(OperationCost.class);
        CallCount calls = context.get(CallCount.class);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("operation", name(observed));
        values.put("type", observed.type());
        values.put("outcome", outcome.written());
        values.put("millis", String.valueOf(TimeUnit.NANOSECONDS.toMillis(observed.nanos())));
        values.put("calls", String.valueOf(calls == null ? 0 : calls.calls()));
        values.put("cost", cost == null ? "-" : String.valueOf(cost.total()));
        values.put("codes", codes.isEmpty() ? "-" : String.join(",", codes));
        values.put("execution", String.valueOf(parameters.getExecutionInput().getExecutionId()));
        values.forEach(MDC::put);
        try {
            LOG.info(line(values));
        } finally {
            values.keySet().forEach(MDC::remove);
        }
    }

    /** The grammar of the language allows letters, digits and underscores alone, of any length. */
    private static String name(Observed observed) {
        var name = observed.name();
        if (name == null) {
            return OperationNames.ANONYMOUS;
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String line(Map<String, String> values) {
        var line = new StringBuilder("Answered");
        values.forEach((key, value) -> line.append(' ').append(key).append('=').append(value));
        return line.toString();
    }
}
