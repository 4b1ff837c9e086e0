package org.entente.gateway.observe;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Counts and times operations by their name, fields by the schema's, and errors by their code. All of these are few. */
@ApplicationScoped
class Measures {

    private record Field(String name, boolean answered) {}

    private final MeterRegistry meters;
    private final OperationNames names;
    private final Map<Field, Timer> fields = new ConcurrentHashMap<>();

    Measures(MeterRegistry meters, @ConfigProperty(name = "entente.metrics.operation-names") int mostNames) {
        this.meters = meters;
        this.names = new OperationNames(mostNames);
    }

    void operation(@Nullable String name, String type, Outcome outcome, List<String> codes, long nanos) {
        var measured = names.measured(name);
        Timer.builder("entente.graphql.operations")
                .description("Operations, by name, type and outcome: whole, partial or none")
                .tag("name", measured)
                .tag("type", type)
                .tag("outcome", outcome.written())
                .register(meters)
                .record(nanos, NANOSECONDS);
        codes.forEach(code -> Counter.builder("entente.graphql.errors")
                .description("Operations with an error of this code")
                .tag("code", code)
                .register(meters)
                .increment());
    }

    void field(String name, boolean answered, long nanos) {
        fields.computeIfAbsent(new Field(name, answered), field -> Timer.builder("entente.graphql.fields")
                        .description("Fields that were fetched, one by one, by Type.field and outcome")
                        .tag("field", field.name())
                        .tag("outcome", field.answered() ? "answered" : "failed")
                        .register(meters))
                .record(nanos, NANOSECONDS);
    }
}
