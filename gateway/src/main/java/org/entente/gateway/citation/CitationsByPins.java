package org.entente.gateway.citation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.partnerships.PartnershipsCitations;
import org.entente.gateway.statistics.StatisticsCitations;
import org.jspecify.annotations.Nullable;

/** Both parts of a citation; empty unless each part that it has can be seen. The same one under two aliases is asked once. */
@ApplicationScoped
public class CitationsByPins implements Batch<Pins, Optional<CitationParts>> {

    private final StatisticsCitations statistics;
    private final PartnershipsCitations partnerships;

    CitationsByPins(StatisticsCitations statistics, PartnershipsCitations partnerships) {
        this.statistics = statistics;
        this.partnerships = partnerships;
    }

    /** A service answers one at a time. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public CompletionStage<List<Optional<CitationParts>>> load(List<Pins> keys, Errand errand) {
        var pins = keys.get(0);
        return Uni.combine()
                .all()
                .unis(figures(pins.figures(), errand), agreements(pins.agreements(), errand))
                .with((figures, agreements) -> List.of(parts(pins, figures, agreements)))
                .subscribeAsCompletionStage();
    }

    private Uni<Optional<org.entente.gateway.statistics.CitationRow>> figures(@Nullable String id, Errand errand) {
        return id == null ? Uni.createFrom().item(Optional.empty()) : statistics.citation(id, errand);
    }

    private Uni<Optional<org.entente.gateway.partnerships.CitationRow>> agreements(@Nullable String id, Errand errand) {
        return id == null ? Uni.createFrom().item(Optional.empty()) : partnerships.citation(id, errand);
    }

    private static Optional<CitationParts> parts(
            Pins pins,
            Optional<org.entente.gateway.statistics.CitationRow> figures,
            Optional<org.entente.gateway.partnerships.CitationRow> agreements) {
        boolean whole = (pins.figures() == null || figures.isPresent())
                && (pins.agreements() == null || agreements.isPresent());
        return whole
                ? Optional.of(new CitationParts(pins, figures.orElse(null), agreements.orElse(null)))
                : Optional.empty();
    }
}
