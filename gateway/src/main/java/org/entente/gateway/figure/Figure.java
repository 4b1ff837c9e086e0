package org.entente.gateway.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.release.Release;
import org.entente.gateway.series.Frequency;
import org.entente.gateway.statistics.FigureRow;
import org.jspecify.annotations.Nullable;

@Description("One observation in one vintage. `printed` is what the publisher printed, to the letter.")
public record Figure(
        @Id @NonNull @Description(Node.ID) String id,
        @Description("What time it is about.") @NonNull Period period,

        @Description(
                "The number, exact, in the series' unit. Null where no single number is certain: see `reading`, `bounds` and `candidates`.")
        @Nullable
        BigDecimal value,

        @Description(
                "What the publisher printed, to the letter: 606,000 or 1.2 million. Empty where nothing was printed (DERIVED, MISSING).")
        @NonNull
        String printed,

        @Description(
                "What the print allows: 1.2 million lies within 1150000 and 1250000. Null where the value is exact or nothing is certain.")
        @Nullable
        Bounds bounds,

        @Description("How sure the number is.") @NonNull Reading reading,

        @Description("Possible readings of an unclear print, none of them chosen. Empty for all other readings.")
        @NonNull
        List<@NonNull Bounds> candidates,

        @Description("The publisher's own word on the figure: normal, provisional, missing and so on.") @NonNull
        ObservationStatus status,

        @Description("The publication that it stands in: its vintage.") @NonNull
        Release release,

        @Name("isRecord")
        @Description("True when no other figure of its series, in the vintages in force at that time, is higher.")
        @NonNull
        Boolean isRecord,

        @Description("A remark of the publisher or the compiler; null for none.") @Nullable
        String note,

        @Description("Address of the page or file that this figure was taken from; null where none is on record.")
        @Nullable
        String sourceUrl,

        @Ignore String seriesKey)
        implements Node {

    static Figure of(FigureRow row, ObservationStatus status, Release release) {
        return new Figure(
                GlobalId.of(GlobalId.Kind.FIGURE, row.id()).toString(),
                new Period(row.period(), row.periodStart(), row.periodEnd(), Frequency.valueOf(row.frequency())),
                Bounds.plain(row.value()),
                row.printed(),
                row.bounds() == null ? null : Bounds.of(row.bounds()),
                Reading.valueOf(row.reading()),
                row.candidates().stream().map(Bounds::of).toList(),
                status,
                release,
                row.isRecord(),
                row.note(),
                row.sourceUrl(),
                row.series());
    }

    /** All that is certain of the number; null where that is nothing. */
    @Ignore
    @Nullable
    Bounds certain() {
        if (bounds != null) {
            return bounds;
        }
        return value == null ? null : Bounds.point(value);
    }

    /** By what the statistics service knows it: release, series key and period. */
    @Ignore
    public String serviceId() {
        return GlobalId.parse(GlobalId.Kind.FIGURE, id).value();
    }
}
