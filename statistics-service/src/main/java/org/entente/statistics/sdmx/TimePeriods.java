package org.entente.statistics.sdmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.Period;

/**
 * Periods as SDMX writes them, and as we do. The same in both: {@code 2022}, {@code 2022-S1}, {@code 2022-Q4},
 * {@code 2022-06}, {@code 2022-W24}, {@code 2022-06-13}. SDMX also says {@code 2022-A1}, {@code 2022-M06},
 * {@code 2022-D164} and, of any other stretch, its first day and its length: {@code 2023-01-01/P142D}. A year ending keeps
 * our label, {@code YE-2022-12}; {@code 2022-01-01/P1Y} of frequency YE is the same.
 */
public final class TimePeriods {

    /** A form of the standard that is not ours, and how it is said here. */
    private record Form(Pattern pattern, BiFunction<Frequency, Matcher, String> label) {}

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})-A1", (frequency, m) -> m.group(1)),
            form("(\\d{4})-M(\\d{2})", (frequency, m) -> m.group(1) + "-" + m.group(2)),
            form(
                    "(\\d{4})-D(\\d{3})",
                    (frequency, m) ->
                            LocalDate.ofYearDay(number(m, 1), number(m, 2)).toString()),
            form("(\\d{4}-\\d{2}-\\d{2})T00:00:00Z?", (frequency, m) -> m.group(1)),
            form(
                    "(\\d{4}-\\d{2}-\\d{2})(?:T00:00:00Z?)?/(P(?:\\d{1,4}[YMWD]){1,4})",
                    (frequency, m) ->
                            stretch(frequency, LocalDate.parse(m.group(1)), java.time.Period.parse(m.group(2)))));

    private TimePeriods() {}

    /** As SDMX writes it. */
    public static String sdmx(Period period) {
        return switch (period.frequency()) {
            case YEAR_TO_DATE, PART_YEAR ->
                "%s/P%dD".formatted(period.start(), ChronoUnit.DAYS.between(period.start(), period.end()) + 1);
            default -> period.label();
        };
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException with a sentence that says what does not fit
     */
    public static Period read(Frequency frequency, String text) {
        Period period = Period.parse(label(frequency, text));
        if (period.frequency() != frequency) {
            throw new IllegalArgumentException("'%s' is no period of frequency %s".formatted(text, frequency.code()));
        }
        return period;
    }

    private static String label(Frequency frequency, String text) {
        try {
            for (Form form : FORMS) {
                Matcher matcher = form.pattern().matcher(text);
                if (matcher.matches()) {
                    return form.label().apply(frequency, matcher);
                }
            }
            return text;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' names days that no calendar has".formatted(text), e);
        }
    }

    private static Form form(String pattern, BiFunction<Frequency, Matcher, String> label) {
        return new Form(Pattern.compile(pattern), label);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The stretch by the label that its frequency asks for, where it is as long as that says; by its days elsewhere. */
    private static String stretch(Frequency frequency, LocalDate start, java.time.Period length) {
        LocalDate end = start.plus(length).minusDays(1);
        boolean months = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
        long count = months ? ChronoUnit.MONTHS.between(start, end.plusDays(1)) : 0;
        int month = start.getMonthValue();
        return switch (frequency) {
            case ANNUAL -> count == 12 && month == 1 ? "%04d".formatted(start.getYear()) : start + "/" + end;
            case YEAR_ENDING ->
                count == 12 ? "YE-%04d-%02d".formatted(end.getYear(), end.getMonthValue()) : start + "/" + end;
            case HALF_YEARLY ->
                count == 6 && month % 6 == 1
                        ? "%04d-S%d".formatted(start.getYear(), (month + 5) / 6)
                        : start + "/" + end;
            case QUARTERLY ->
                count == 3 && month % 3 == 1
                        ? "%04d-Q%d".formatted(start.getYear(), (month + 2) / 3)
                        : start + "/" + end;
            case MONTHLY -> count == 1 ? "%04d-%02d".formatted(start.getYear(), month) : start + "/" + end;
            case DAILY -> end.equals(start) ? start.toString() : start + "/" + end;
            default -> start + "/" + end;
        };
    }
}
