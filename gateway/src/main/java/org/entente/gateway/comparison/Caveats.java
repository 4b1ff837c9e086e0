package org.entente.gateway.comparison;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.gateway.corridor.Corridor;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.series.Series;
import org.entente.gateway.timeline.CommitmentEntry;
import org.entente.gateway.timeline.EngagementEntry;
import org.entente.gateway.timeline.LifecycleEntry;
import org.entente.gateway.timeline.TimelineEntry;

/** What two windows cannot show, each said about these very windows. */
record Caveats(Run before, Run during, Run after, List<Figure> inForce, PartialDate on) {

    private static final int NAMED = 3;
    private static final int MOST_LABELS = 12;

    List<Caveat> of(EventOfCorridor about, Series series, List<TimelineEntry> overlapping) {
        List<Caveat> caveats = new ArrayList<>();
        caveats.add(
                new Caveat(
                        CaveatCode.ASSOCIATION_NOT_CAUSE,
                        "What came after the event need not have come of it. Other routes, enforcement, weather, conditions at the origin and agreements beside this corridor are not looked at."));
        CameBefore.words(before, during, after, inForce, on)
                .ifPresent(words -> caveats.add(new Caveat(CaveatCode.CHANGE_CAME_BEFORE, words)));
        if (!overlapping.isEmpty()) {
            caveats.add(new Caveat(CaveatCode.OTHER_EVENTS, otherEvents(overlapping)));
        }
        missing(caveats);
        marked(caveats);
        partialDate(caveats);
        outside(caveats, about, series);
        return List.copyOf(caveats);
    }

    private static String otherEvents(List<TimelineEntry> overlapping) {
        var named =
                overlapping.stream().map(Caveats::title).distinct().limit(NAMED).toList();
        return "%s other %s within the windows, so that this one cannot be credited alone: %s%s."
                .formatted(
                        overlapping.size() == Comparison.MOST_OVERLAPPING
                                ? "%d or more".formatted(overlapping.size())
                                : overlapping.size(),
                        overlapping.size() == 1 ? "event of the corridor lies" : "events of the corridor lie",
                        String.join("; ", named),
                        overlapping.size() > named.size() ? "; see `overlapping` for all" : "");
    }

    private static String title(TimelineEntry entry) {
        String what = "";
        if (entry instanceof LifecycleEntry one) {
            what = one.agreement().title();
        } else if (entry instanceof EngagementEntry one) {
            what = one.engagement().title();
        } else if (entry instanceof CommitmentEntry one) {
            what = "money or help by " + one.agreement().title();
        }
        return "%s (%s)".formatted(what, entry.on().text());
    }

    private void missing(List<Caveat> caveats) {
        var missing = Stream.concat(Stream.of(before, after), seasonal())
                .flatMap(run -> run.missing(inForce).stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            caveats.add(new Caveat(
                    CaveatCode.INCOMPLETE_WINDOW,
                    "No figure is in force for %s: a window that lacks one has no total, since a smaller one would look like an answer."
                            .formatted(named(missing))));
        }
        var unclear = labels(shown(), figure -> figure.value() == null);
        if (!unclear.isEmpty()) {
            caveats.add(new Caveat(
                    CaveatCode.UNCLEAR_FIGURES,
                    "No single number is certain for %s: the window's total is null, its bounds say what is known."
                            .formatted(named(unclear))));
        }
    }

    private void marked(List<Caveat> caveats) {
        // A break at the very first period lies between it and one that is not compared.
        var breaks = labels(all().filter(figure -> !figure.period().start().equals(before.first())), Figure::isBreak);
        if (!breaks.isEmpty()) {
            caveats.add(new Caveat(
                    CaveatCode.BREAK_IN_SERIES,
                    "The publisher marks a break in the series at %s: what comes from there on was not counted as what comes before."
                            .formatted(named(breaks))));
        }
        var apart = labels(windows(), Figure::isDefinedApart);
        if (!apart.isEmpty() && windows().anyMatch(figure -> !figure.isDefinedApart())) {
            caveats.add(new Caveat(
                    CaveatCode.DIFFERENT_DEFINITION,
                    "The publisher says that the definition differs for %s, and not for the other periods: a difference may lie in what was counted."
                            .formatted(named(apart))));
        }
        var forecasts = labels(Stream.concat(shown(), figures(Stream.of(during))), Figure::isForecast);
        if (!forecasts.isEmpty()) {
            caveats.add(new Caveat(CaveatCode.FORECAST, "A forecast, not an outcome: %s.".formatted(named(forecasts))));
        }
    }

    private void partialDate(List<Caveat> caveats) {
        if (on.firstDay().equals(on.lastDay())) {
            return;
        }
        var text = during.count() == 1
                ? "The event is dated %s without a day. All days that this may mean lie in %s, so the windows are the same whichever it was."
                : "The event is dated %s without a day, and may lie in any of %s. None of these periods stands in a window.";
        caveats.add(new Caveat(CaveatCode.PARTIAL_DATE, text.formatted(on.text(), during.label())));
    }

    private static void outside(List<Caveat> caveats, EventOfCorridor about, Series series) {
        Corridor corridor = about.corridor();
        boolean isOfCorridor = series.refArea()
                        .code()
                        .equals(corridor.destination().code())
                && series.counterpartArea().code().equals(corridor.origin().code());
        if (!isOfCorridor) {
            caveats.add(new Caveat(
                    CaveatCode.OUTSIDE_CORRIDOR,
                    "The series is about %s as reporting area and %s as counterpart, not about people from %s to %s."
                            .formatted(
                                    series.refArea().name(),
                                    series.counterpartArea().name(),
                                    corridor.origin().name(),
                                    corridor.destination().name())));
        }
        if (!about.namesBothEnds()) {
            caveats.add(new Caveat(
                    CaveatCode.OUTSIDE_CORRIDOR,
                    "The event is of an agreement that does not name both %s and %s, nor an organisation for one of them."
                            .formatted(
                                    corridor.origin().name(),
                                    corridor.destination().name())));
        }
    }

    private Stream<Figure> windows() {
        return figures(Stream.of(before, after));
    }

    private Stream<Figure> all() {
        return figures(Stream.of(before, during, after));
    }

    /** What has a total: the windows, and those a year earlier. */
    private Stream<Figure> shown() {
        return figures(Stream.concat(Stream.of(before, after), seasonal()));
    }

    /** Those that are shown, since a figure lies in them. */
    private Stream<Run> seasonal() {
        return Stream.of(before.yearEarlier(), after.yearEarlier())
                .filter(run -> !run.figures(inForce).isEmpty());
    }

    private Stream<Figure> figures(Stream<Run> runs) {
        return runs.flatMap(run -> run.figures(inForce).stream());
    }

    private static List<String> labels(Stream<Figure> figures, Predicate<Figure> which) {
        return figures.filter(which)
                .map(figure -> figure.period().label())
                .distinct()
                .toList();
    }

    private static String named(List<String> labels) {
        return labels.stream().limit(MOST_LABELS).collect(joining(", "))
                + (labels.size() > MOST_LABELS ? " and %d more".formatted(labels.size() - MOST_LABELS) : "");
    }
}
