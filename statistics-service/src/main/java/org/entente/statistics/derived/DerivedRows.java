package org.entente.statistics.derived;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.statistics.database.Row;
import org.entente.statistics.period.Frequency;
import org.jspecify.annotations.Nullable;

/** Makes items of rows, and says of each what its number hides. */
@ApplicationScoped
class DerivedRows {

    private final ObjectMapper json;

    DerivedRows(ObjectMapper json) {
        this.json = json;
    }

    DerivedView item(Row row, Comparison comparison) {
        return comparison.kind().isSum() ? sum(row, comparison) : pair(row, comparison);
    }

    private DerivedView pair(Row row, Comparison comparison) {
        Interval own = new Interval(row.decimal("this_low"), row.decimal("this_high"));
        Interval base = new Interval(row.decimal("base_low"), row.decimal("base_high"));
        BigDecimal ownValue = row.decimal("this_value");
        BigDecimal baseValue = row.decimal("base_value");
        boolean share = comparison.kind() == DerivedKind.SHARE_OF_TOTAL;
        boolean complete = row.integer("missing") == 0;
        Interval percents = share ? own.shareOf(base) : own.changeFrom(base);
        return new DerivedView(
                row.text("period"),
                row.date("period_start"),
                row.date("period_end"),
                row.decimal("value"),
                share ? Interval.share(ownValue, baseValue) : Interval.change(baseValue, ownValue),
                new Interval(row.decimal("low"), row.decimal("high")).bounds(),
                complete ? percents.bounds() : null,
                complete,
                terms(row),
                row.integer("term_count"),
                views(caveatsOfPair(row, comparison)),
                null);
    }

    private static Set<CaveatCode> caveatsOfPair(Row row, Comparison comparison) {
        Set<CaveatCode> codes = found(row).caveats();
        if (row.integer("missing") > 0) {
            if (isUnknownAYearBefore(row.date("period_start"), row.date("period_end"), comparison)) {
                codes.add(CaveatCode.NO_SUCH_PERIOD);
            }
            return codes;
        }
        codes.addAll(comparison.differences());
        if (comparison.kind() == DerivedKind.SHARE_OF_TOTAL && row.flag("other_release")) {
            codes.add(CaveatCode.DIFFERENT_RELEASE);
        }
        if (comparison.kind() == DerivedKind.CHANGE_ON_PREVIOUS_PERIOD
                && comparison.own().frequency() == Frequency.YEAR_ENDING) {
            codes.add(CaveatCode.OVERLAPPING_PERIODS);
        }
        return codes;
    }

    private static boolean isUnknownAYearBefore(LocalDate start, LocalDate end, Comparison comparison) {
        if (comparison.kind() != DerivedKind.CHANGE_ON_YEAR_BEFORE) {
            return false;
        }
        return switch (comparison.own().frequency()) {
            case WEEKLY -> Calendar.isoWeek(start) > Calendar.isoWeeksOf(Calendar.isoYear(start) - 1);
            case DAILY, YEAR_TO_DATE, PART_YEAR -> Calendar.isLeapDay(start) || Calendar.isLeapDay(end);
            default -> false;
        };
    }

    private DerivedView sum(Row row, Comparison comparison) {
        boolean flow = row.text("counts").equals("FLOW");
        Sum sum = found(row);
        Set<CaveatCode> codes = sum.caveats();
        if (comparison.kind() == DerivedKind.YEAR_TO_DATE && comparison.own().frequency() == Frequency.WEEKLY) {
            codes.add(CaveatCode.ISO_YEAR);
        }
        return new DerivedView(
                row.text("period"),
                row.date("period_start"),
                row.date("period_end"),
                sum.certainValue(),
                null,
                sum.interval(flow).bounds(),
                null,
                sum.isComplete(),
                terms(row),
                sum.termCount(),
                views(codes),
                earlier(row, sum, comparison, flow));
    }

    private static Sum found(Row row) {
        return new Sum(
                0,
                null,
                row.integer("term_count"),
                row.integer("missing"),
                row.integer("unclear"),
                row.decimal("value"),
                row.decimal("low"),
                row.decimal("high"),
                row.integer("first_breaks"),
                row.integer("last_breaks"),
                row.integer("forecasts"),
                row.integer("differing"));
    }

    private @Nullable List<EarlierView> earlier(Row row, Sum now, Comparison comparison, boolean flow) {
        String text = row.optionalText("earlier");
        if (text == null) {
            return null;
        }
        boolean ofLeapDay =
                comparison.own().frequency() == Frequency.DAILY && Calendar.isLeapDay(row.date("period_end"));
        boolean weekly = comparison.own().frequency() == Frequency.WEEKLY;
        return read(text, Sum[].class).stream()
                .map(one -> {
                    LocalDate until = requireNonNull(one.until(), "until");
                    Set<CaveatCode> codes = one.caveats();
                    if (now.lastBreaks() > one.firstBreaks()) {
                        codes.add(CaveatCode.BREAK_IN_SERIES);
                    }
                    if ((ofLeapDay && !Calendar.isLeapDay(until))
                            || (weekly && Calendar.isoWeek(until) != Calendar.isoWeek(row.date("period_end")))) {
                        codes.add(CaveatCode.NO_SUCH_PERIOD);
                    }
                    return new EarlierView(
                            one.year(),
                            until,
                            one.certainValue(),
                            one.interval(flow).bounds(),
                            one.isComplete(),
                            views(codes));
                })
                .toList();
    }

    private List<String> terms(Row row) {
        return read(row.text("terms"), String[].class);
    }

    private <T> List<T> read(String text, Class<T[]> type) {
        try {
            return List.of(json.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the statement writes what is read here", e);
        }
    }

    private static List<CaveatView> views(Set<CaveatCode> codes) {
        return codes.stream().map(CaveatCode::view).toList();
    }
}
