package org.entente.gateway.derived;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.figure.PeriodLabel;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.series.Frequency;
import org.entente.gateway.series.Series;
import org.entente.gateway.statistics.DerivedAnswers;
import org.entente.gateway.statistics.DerivedSelection;

/** What is worked out of a series. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class DerivedApi {

    private static final int MOST = 1000;
    private static final Pattern KEY = Pattern.compile("(A|S|Q|M|W|D|YE|YTD|PY)(\\.[A-Z0-9_]{1,64}){5}");

    @Description(
            "Worked out of the figures in force, one for each of their periods (of a gap, for each that has a forecast), earliest first. What would mean nothing is BAD_USER_INPUT. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 30,
            slicing = {"last", "limit"})
    public CompletionStage<@Nullable List<@NonNull DerivedFigure>> derived(
            @Source Series series,
            @Description("What is worked out.") @NonNull DerivedKind kind,
            @Description(
                            "Key of the series of the total or of the outcome, for SHARE_OF_TOTAL and FORECAST_GAP alone. Where publisher, definition or coverage differ, a caveat says so.")
                    @Nullable
                    String against,
            @Description("Only periods that begin on or after the start of this period or date. Null: from the first.")
                    @Nullable
                    String from,
            @Description("Only periods that end on or before the end of this period or date. Null: to the last.")
                    @Nullable
                    String to,
            @Description("Only the last so many of them, 1 to 1000; still earliest first. Null: all.") @Nullable
                    Integer last,
            @Description("How many at most, 1 to 1000; more is BAD_USER_INPUT. The list ends there.")
                    @DefaultValue("1000")
                    @Nullable
                    Integer limit) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        var selection = new DerivedSelection(
                series.key(),
                kind.name(),
                key(against),
                PeriodLabel.checked("from", from),
                PeriodLabel.checked("to", to),
                last == null ? null : Limit.within("last", last, MOST, MOST),
                Limit.within("limit", limit, MOST, MOST),
                clocks.asOf(),
                clocks.recordedAsOf());
        return field.load(DerivedBySelection.class, selection).thenApply(answer -> figures(answer, series.frequency()));
    }

    private static List<DerivedFigure> figures(DerivedAnswers.Answer answer, Frequency frequency) {
        if (answer.refused() != null) {
            throw Problem.badInput("kind", answer.refused());
        }
        return answer.items().stream()
                .map(row -> DerivedFigure.of(row, frequency))
                .toList();
    }

    private static @Nullable String key(@Nullable String against) {
        if (against != null && !KEY.matcher(against).matches()) {
            throw Problem.badInput(
                    "against",
                    "`against` must be a series key: FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER.");
        }
        return against;
    }
}
