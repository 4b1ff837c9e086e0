package org.entente.gateway.area;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.statistics.Statistics;

/** Areas by their codes; empty where there is none of that code. */
@ApplicationScoped
public class AreasByCode implements Batch<String, Optional<Area>> {

    /** Codes stand in the address of the call, which must not grow without end. */
    private static final int MOST_IN_AN_ADDRESS = 100;

    private final Statistics statistics;

    AreasByCode(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return MOST_IN_AN_ADDRESS;
    }

    @Override
    public CompletionStage<List<Optional<Area>>> load(List<String> codes, Errand errand) {
        return statistics
                .areas(codes, errand)
                .map(rows -> inOrderOf(codes, rows))
                .subscribeAsCompletionStage();
    }

    private static List<Optional<Area>> inOrderOf(List<String> codes, List<AreaRow> rows) {
        Map<String, Area> areas =
                rows.stream().map(Area::of).collect(toMap(Area::code, area -> area, (one, same) -> one));
        return codes.stream().map(code -> Optional.ofNullable(areas.get(code))).toList();
    }
}
