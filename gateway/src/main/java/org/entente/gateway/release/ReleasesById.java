package org.entente.gateway.release;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.Batch;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.statistics.ReleaseRow;
import org.entente.gateway.statistics.Statistics;

/** Releases by their ids; empty for one that does not exist or may not be seen. */
@ApplicationScoped
public class ReleasesById implements Batch<GlobalId, Optional<Release>> {

    /** Ids stand in the address of the call, which must not grow without end. */
    private static final int MOST_IN_AN_ADDRESS = 50;

    private final Statistics statistics;

    ReleasesById(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public int most() {
        return MOST_IN_AN_ADDRESS;
    }

    @Override
    public CompletionStage<List<Optional<Release>>> load(List<GlobalId> ids, Errand errand) {
        return statistics
                .releases(ids.stream().map(GlobalId::uuid).toList(), errand)
                .map(rows -> inOrderOf(ids, rows))
                .subscribeAsCompletionStage();
    }

    private static List<Optional<Release>> inOrderOf(List<GlobalId> ids, List<ReleaseRow> rows) {
        Map<String, Release> releases =
                rows.stream().collect(toMap(row -> row.id().toString(), Release::of, (one, same) -> one));
        return ids.stream()
                .map(id -> Optional.ofNullable(releases.get(id.uuid())))
                .toList();
    }
}
