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
import org.entente.gateway.limit.ListSize;
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
        @ListSize(assumed = 2)
        List<@NonNull Bounds> candidates,

        @Description("The publisher's own word on the figure: normal, provisional, missing and so on.") @NonNull
        ObservationStatus status,

        @Description(
                "The publisher's stated rounding, in the series' unit: 1000 for figures in thousands, 1 for exact counts. Null where none was stated.")
        @Nullable
        BigDecimal rounding,

        @Description(
                "True for a vintage that says that the figure is withdrawn: from its publication on none is in force for this series and period; `note` says why.")
        @NonNull
        Boolean withdrawn,

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

        @Description(
                "SDMX key of its series: FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER. `node(id: \"series:KEY\")` finds the series.")
        @NonNull
        String seriesKey)
        implements Node {

    static Figure of(FigureRow row, ObservationStatus status, Release release, boolean isRecord) {
        return new Figure(
                GlobalId.of(GlobalId.Kind.FIGURE, row.id()).toString(),
                new Period(row.period(), row.periodStart(), row.periodEnd(), Frequency.valueOf(row.frequency())),
                Numbers.plain(row.value()),
                row.printed(),
                row.bounds() == null ? null : Bounds.of(row.bounds()),
                Reading.valueOf(row.reading()),
                row.candidates().stream().map(Bounds::of).toList(),
                status,
                Numbers.plain(row.rounding()),
                row.withdrawn(),
                release,
                isRecord,
                row.note(),
                row.sourceUrl(),
                row.series());
    }

    /** All that is certain of the number, or the least interval that holds its candidates; null where that is nothing. */
    @Ignore
    @Nullable
    public Bounds certain() {
        if (bounds != null) {
            return bounds;
        }
        return value == null ? Bounds.hull(candidates) : Bounds.point(value);
    }

    /** CL_OBS_STATUS B: from here on the publisher counts in another way. */
    @Ignore
    public boolean isBreak() {
        return status.code().equals("B");
    }

    /** CL_OBS_STATUS D: the definition differs from that of the series. */
    @Ignore
    public boolean isDefinedApart() {
        return status.code().equals("D");
    }

    @Ignore
    public boolean isForecast() {
        return status.code().equals("F");
    }

    /** By what the statistics service knows it: release, series key and period. */
    @Ignore
    public String serviceId() {
        return GlobalId.parse(GlobalId.Kind.FIGURE, id).value();
    }
}
