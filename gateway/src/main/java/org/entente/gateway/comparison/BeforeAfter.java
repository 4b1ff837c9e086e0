package org.entente.gateway.comparison;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.agreement.LifecycleEvent;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.series.Series;
import org.entente.gateway.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

@Description(
        "A series' windows on both sides of one dated event, in the figures in force at the root's instants. An association, never a cause: its `caveats` belong beside its numbers.")
public record BeforeAfter(
        @Description("The event.") @NonNull LifecycleEvent event,

        @Description("The agreement that the event is of.") @NonNull
        Agreement agreement,

        @Description("The series.") @NonNull Series series,

        @Description(
                "The date that the windows lie around: the event's `effectiveOn`, else its `actedOn`. Of a month or a year alone, every day counts that it may mean.")
        @NonNull
        PartialDate on,

        @Description("So many periods right before the one that contains the event.") @NonNull
        Window before,

        @Description(
                "The figure of the period that contains the event, which is in neither window. Null where there is none in force, or where the date leaves several periods open: see `duringWindow`.")
        @Nullable
        Figure during,

        @Description("The period that contains the event, or all periods that may contain it; in neither window.")
        @NonNull
        Window duringWindow,

        @Description("So many periods right after it.") @NonNull
        Window after,

        @Description(
                "As many periods as `before`, from the same period a year earlier on: of weeks, that with the same ISO number. Null where no figure lies in it.")
        @Nullable
        Window seasonalBefore,

        @Description(
                "As many periods as `after`, from the same period a year earlier on. Null where no figure lies in it.")
        @Nullable
        Window seasonalAfter,

        @Description("From `before` to `after`.") @NonNull WindowChange change,

        @Description(
                "From `seasonalBefore` to `seasonalAfter`: what the same time of the year brought a year earlier. Null where one of the two is null.")
        @Nullable
        WindowChange seasonalChange,

        @Description(
                "Other events of the corridor (of agreements, meetings, money promised) that may lie between the first day of `before` and the last one of `after`, in the order of `timeline`; the first 100.")
        @NonNull
        @ListSize(assumed = 10)
        List<@NonNull TimelineEntry> overlapping,

        @Description("What the comparison cannot show, by code; ASSOCIATION_NOT_CAUSE is always among them.")
        @NonNull
        @ListSize(assumed = 4)
        List<@NonNull Caveat> caveats) {}
