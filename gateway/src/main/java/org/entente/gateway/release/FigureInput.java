package org.entente.gateway.release;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.statistics.NewFigure;
import org.jspecify.annotations.Nullable;

@Input("FigureInput")
@Description("A figure for a draft, as the publisher prints it.")
public record FigureInput(
        @Description(
                "FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER; the publisher is the release's. A series that is new comes to be with its first figure; indicator, areas, route and publisher must be known.")
        @NonNull
        String seriesKey,

        @Description("The period's label, of the series' frequency: 2022, 2022-Q4, 2022-06, YE-2022-12.") @NonNull
        String period,

        @Description(
                "What the publisher prints, to the letter: 606,000 or 1.2 million. Value, bounds and candidates are read from it. Empty where the number is worked out from a data file; then give `value`.")
        @NonNull
        String printed,

        @Description(
                "The publisher's stated rounding, in the series' unit: 1000 for figures in thousands, 1 for exact counts. Null where none is stated; it is never inferred from zeros.")
        @Nullable
        BigDecimal rounding,

        @Description("Code of the observation's status (SDMX CL_OBS_STATUS): A normal, P provisional. Null: A.")
        @Nullable
        String status,

        @Description("A remark, at most 2000 characters.") @Nullable
        String note,

        @Description(
                "The number itself: needed where nothing is printed. Where something is, it must be a number that the print allows.")
        @Nullable
        BigDecimal value,

        @Description("Address of the page or file that the figure is taken from, where it is not the release's.")
        @Nullable
        String url) {

    NewFigure checked(int place) {
        check(place, "seriesKey", seriesKey);
        check(place, "period", period);
        check(place, "printed", printed);
        check(place, "status", status);
        check(place, "note", note);
        check(place, "url", url);
        return new NewFigure(seriesKey, period, printed, rounding, value, status, note, url);
    }

    private static void check(int place, String member, @Nullable String text) {
        Limit.wholeCharacters("figures[%d].%s".formatted(place, member), text);
    }
}
