package org.entente.statistics.check;

import static org.entente.statistics.check.Said.number;
import static org.entente.statistics.check.Said.print;
import static org.entente.statistics.check.Said.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.statistics.check.Check.Operand;
import org.entente.statistics.period.Period;
import org.entente.statistics.series.SeriesKey;

/** Says a check in words that somebody can work out again with pencil and paper. */
final class Wording {

    private static final int MOST_NAMED = 4;
    private static final String THE_WORLD = "001";

    private final Check check;
    private final Verdict verdict;

    Wording(Check check, Verdict verdict) {
        this.check = check;
        this.verdict = verdict;
    }

    /** What is checked, with the numbers as they were printed. */
    String statement() {
        SeriesKey series = check.family().tested().series();
        Period period = check.family().tested().period();
        String where = series.counterpartArea().equals(THE_WORLD)
                ? series.refArea()
                : series.counterpartArea() + "-" + series.refArea();
        String against = check.operands().size() > MOST_NAMED
                ? "%d terms".formatted(check.operands().size())
                : expression(Wording::shown);
        return "%s (%s, %s): %s against %s"
                .formatted(
                        check.family().statement(),
                        where,
                        period,
                        print(check.tested().figure()),
                        against);
    }

    /** The arithmetic, and why the verdict follows from it. */
    String explanation() {
        return arithmetic() + ". " + reason() + (check.kind() == CheckKind.REVISION ? " " + sources() : "");
    }

    private String arithmetic() {
        String computed = say(check.computed());
        String tested = print(check.tested().figure());
        if (check.family().claimed() != null) {
            return "%s divided by %s gives %s; claimed is %s"
                    .formatted(
                            say(check.tested().possible()),
                            meant(check.operands().get(0)),
                            computed,
                            say(check.target()));
        }
        boolean atMost = check.family().relation() == Relation.AT_MOST;
        String limit = atMost ? " must not be more than " + tested : "";
        String given = check.operands().size() == 1
                ? meant(check.operands().get(0)) + limit
                : expression(Wording::meant) + " gives " + computed + (atMost ? ", which" + limit : "");
        return given
                + (isExact(check.target())
                        ? "; %s is exact".formatted(tested)
                        : "; %s stands for %s".formatted(tested, say(check.target())));
    }

    private String reason() {
        return switch (verdict) {
            case HOLDS ->
                liesInside()
                        ? "What is worked out lies inside what is possible."
                        : "The two overlap, and half the width of the first, %s, is at most 1 %% of %s."
                                .formatted(number(check.computed().hull().halfWidth()), number(check.size()));
            case HOLDS_WEAKLY -> "The two overlap, but " + tooWide();
            case FAILS -> check.family().relation() == Relation.AT_MOST ? "It is more." : "The two cannot overlap.";
            case CANNOT_TELL -> unknowns() + ".";
        };
    }

    private boolean liesInside() {
        return check.computed()
                .hull()
                .liesInside(check.family().relation().allowedBy(check.target()).hull());
    }

    private String tooWide() {
        BigDecimal half = check.computed().hull().halfWidth();
        if (half == null) {
            return "the first is open on one side.";
        }
        return check.size() == null
                ? "the first is wider."
                : "half the width of the first, %s, is more than 1 %% of %s."
                        .formatted(number(half), number(check.size()));
    }

    private String unknowns() {
        List<String> unknown = new ArrayList<>();
        if (!check.tested().possible().certain()) {
            unknown.add(unknown(check.tested()));
        }
        for (Operand operand : check.operands()) {
            if (operand.vintage() == null) {
                unknown.add(operand.part().label() + " is missing");
            } else if (!operand.possible().certain()) {
                unknown.add(unknown(operand.vintage()));
            }
        }
        return unknown.size() > MOST_NAMED
                ? String.join("; ", unknown.subList(0, MOST_NAMED))
                        + "; and %d more".formatted(unknown.size() - MOST_NAMED)
                : String.join("; ", unknown);
    }

    private static String unknown(Vintage vintage) {
        return vintage.figure().printed().isEmpty()
                ? vintage.figure().period() + " has no value"
                : vintage.figure().printed() + " is unreadable";
    }

    /** Which figure is of which release, the releases in the order of the terms. */
    private String sources() {
        Map<UUID, List<Vintage>> byRelease = check.terms()
                .collect(Collectors.groupingBy(one -> one.release().id(), LinkedHashMap::new, Collectors.toList()));
        List<String> sources = byRelease.values().stream()
                .map(of -> "%s from “%s” of %s"
                        .formatted(
                                of.size() > MOST_NAMED
                                        ? "%d terms are".formatted(of.size())
                                        : of.stream()
                                                        .map(one -> print(one.figure()))
                                                        .collect(Collectors.joining(", "))
                                                + (of.size() == 1 ? " is" : " are"),
                                of.get(0).release().title(),
                                of.get(0).release().publishedOn()))
                .toList();
        return sources.size() > MOST_NAMED
                ? String.join("; ", sources.subList(0, MOST_NAMED))
                        + "; the rest from %d other releases.".formatted(sources.size() - MOST_NAMED)
                : String.join("; ", sources) + ".";
    }

    private String expression(Function<Operand, String> say) {
        StringBuilder text = new StringBuilder();
        for (Operand operand : check.operands()) {
            BigDecimal factor = operand.part().factor();
            text.append(
                    text.isEmpty()
                            ? (factor.signum() < 0 ? "minus " : "")
                            : factor.signum() < 0 ? " minus " : " plus ");
            if (factor.abs().compareTo(BigDecimal.ONE) != 0) {
                text.append(number(factor.abs())).append(" times ");
            }
            text.append(say.apply(operand));
        }
        return text.toString();
    }

    private static String shown(Operand operand) {
        return operand.vintage() == null
                ? "%s (missing)".formatted(operand.part().label())
                : print(operand.vintage().figure());
    }

    private static String meant(Operand operand) {
        return operand.vintage() == null ? shown(operand) : say(operand.possible());
    }

    private static boolean isExact(Possible possible) {
        return possible.readings().size() == 1 && possible.readings().get(0).isPoint();
    }
}
