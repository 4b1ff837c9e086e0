package org.entente.statistics.period;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static org.entente.statistics.period.Frequency.DAILY;
import static org.entente.statistics.period.Frequency.HALF_YEARLY;
import static org.entente.statistics.period.Frequency.MONTHLY;
import static org.entente.statistics.period.Frequency.QUARTERLY;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a figure speaks of, both ends included. Periods are ordered by their first day, then by their last.
 *
 * <p>Labels: {@code 2022}, {@code 2022-S1}, {@code 2022-Q4}, {@code 2022-06}, {@code 2022-W24} (ISO 8601 week),
 * {@code 2022-06-13}, {@code YE-2022-12} (year ending), {@code 2023-01-01/2023-05-22} (part of a year). A part of a year
 * may be given by months, {@code 2023-01/2023-11}, and is printed by days.
 */
public record Period(String label, LocalDate start, LocalDate end, Frequency frequency) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::frequency);

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})", (label, m) -> months(label, number(m, 1), 1, 12, Frequency.ANNUAL)),
            form("(\\d{4})-S([12])", (label, m) -> months(label, number(m, 1), 6 * number(m, 2) - 5, 6, HALF_YEARLY)),
            form("(\\d{4})-Q([1-4])", (label, m) -> months(label, number(m, 1), 3 * number(m, 2) - 2, 3, QUARTERLY)),
            form("(\\d{4})-(\\d{2})", (label, m) -> months(label, number(m, 1), number(m, 2), 1, MONTHLY)),
            form("(\\d{4})-W(\\d{2})", (label, m) -> week(label, number(m, 1), number(m, 2))),
            form("(\\d{4}-\\d{2}-\\d{2})", (label, m) -> new Period(label, day(m, 1), day(m, 1), DAILY)),
            form("YE-(\\d{4}-\\d{2})", (label, m) -> yearEnding(label, month(m, 1))),
            form("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})", (label, m) -> between(day(m, 1), day(m, 2))),
            form(
                    "(\\d{4}-\\d{2})/(\\d{4}-\\d{2})",
                    (label, m) -> between(month(m, 1).atDay(1), month(m, 2).atEndOfMonth())));

    public Period {
        if (start.getYear() < 1000 || end.getYear() > 9998) {
            throw new IllegalArgumentException("'%s' lies outside the years 1000 to 9998".formatted(label));
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on or after the day it starts: %s".formatted(label));
        }
    }

    /**
     * Reads a label in one of the forms above.
     *
     * @throws IllegalArgumentException with a sentence that names the label
     */
    public static Period parse(String label) {
        try {
            return FORMS.stream()
                    .flatMap(form -> form.read(label).stream())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'%s' is no period: 2022, 2022-S1, 2022-Q4, 2022-06, 2022-W24, 2022-06-13, YE-2022-12 or 2023-01-01/2023-05-22"
                                    .formatted(label)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' names days that no calendar has".formatted(label), e);
        }
    }

    /** A part of a year: year to date where it starts on 1 January, another part where it does not. */
    private static Period between(LocalDate start, LocalDate end) {
        String label = start + "/" + end;
        if (!end.isBefore(start.plusYears(1))) {
            throw new IllegalArgumentException("'%s' is longer than a year".formatted(label));
        }
        boolean toDate = start.getDayOfYear() == 1;
        return new Period(label, start, end, toDate ? Frequency.YEAR_TO_DATE : Frequency.PART_YEAR);
    }

    private static Period months(String label, int year, int month, int length, Frequency frequency) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new Period(label, start, start.plusMonths(length - 1L).with(lastDayOfMonth()), frequency);
    }

    private static Period week(String label, int year, int week) {
        LocalDate fourthOfJanuary = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(fourthOfJanuary)
                                .getMaximum()) {
            throw new IllegalArgumentException("'%s': %d has no such week".formatted(label, year));
        }
        LocalDate monday = fourthOfJanuary.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
        return new Period(label, monday, monday.plusDays(6), Frequency.WEEKLY);
    }

    private static Period yearEnding(String label, YearMonth last) {
        return new Period(label, last.minusMonths(11).atDay(1), last.atEndOfMonth(), Frequency.YEAR_ENDING);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate day(Matcher matcher, int group) {
        return LocalDate.parse(matcher.group(group));
    }

    private static YearMonth month(Matcher matcher, int group) {
        return YearMonth.parse(matcher.group(group));
    }

    private static Form form(String pattern, BiFunction<String, Matcher, Period> reader) {
        return new Form(Pattern.compile(pattern), reader);
    }

    private record Form(Pattern pattern, BiFunction<String, Matcher, Period> reader) {

        Optional<Period> read(String label) {
            Matcher matcher = pattern.matcher(label);
            return matcher.matches() ? Optional.of(reader.apply(label, matcher)) : Optional.empty();
        }
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return label;
    }
}
