package org.entente.gateway.call;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ways to all services, with a circuit and places of its own for each: what ails one must not become the others' trouble. */
@ApplicationScoped
class GuardedLines implements Lines {

    private final CallSettings settings;
    private final MeterRegistry meters;
    private final Map<Service, Line> asking = new ConcurrentHashMap<>();
    private final Map<Service, Line> writing = new ConcurrentHashMap<>();

    GuardedLines(CallSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public Line asking(Service service) {
        return asking.computeIfAbsent(
                service,
                to -> new GuardedLine(to.name(), "question", settings.questions(), settings.circuit(), meters));
    }

    @Override
    public Line writing(Service service) {
        return writing.computeIfAbsent(
                service, to -> new GuardedLine(to.name(), "write", settings.writes(), settings.circuit(), meters));
    }
}
