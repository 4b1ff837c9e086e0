package org.entente.gateway.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.release.Release;
import org.entente.gateway.release.ReleaseState;
import org.jspecify.annotations.Nullable;

/** A figure with all filled in that nobody looks at. */
public final class SampleFigure {

    private static final Moment MOMENT = new Moment(Instant.EPOCH);

    private static final Release RELEASE = new Release(
            "release:any",
            "HO",
            "A release",
            new PartialDate("2024-02-29"),
            MOMENT,
            MOMENT,
            null,
            false,
            null,
            null,
            ReleaseState.PUBLISHED,
            1,
            null,
            null,
            null,
            null);

    private SampleFigure() {}

    public static Figure of(
            Period period,
            @Nullable BigDecimal value,
            @Nullable Bounds bounds,
            List<Bounds> candidates,
            Reading reading) {
        return new Figure(
                "figure:" + period.label(),
                period,
                value,
                "",
                bounds,
                reading,
                candidates,
                new ObservationStatus("A", "Normal value"),
                null,
                false,
                RELEASE,
                false,
                null,
                null,
                "Q.X.GBR.ALB.ALL.HO");
    }
}
