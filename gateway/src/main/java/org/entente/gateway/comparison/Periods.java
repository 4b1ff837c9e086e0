package org.entente.gateway.comparison;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.entente.gateway.series.Frequency;

/**
 * The periods of a calendar that follow each other without gap and without overlap, known by their first days. Years that
 * end with a month overlap; of those, one chain is taken that lies apart by whole years.
 *
 * @param lastMonth 1 to 12: the month that years end with
 */
record Periods(Frequency frequency, int lastMonth) {

    private static final int DECEMBER = 12;

    Periods {
        if (!followEachOther(frequency)) {
            throw new IllegalArgumentException("periods of frequency %s do not follow each other".formatted(frequency));
        }
    }

    static Periods of(Frequency frequency) {
        return new Periods(frequency, DECEMBER);
    }

    /** Years to date all begin on one day, and other parts of years lie anywhere. */
    static boolean followEachOther(Frequency frequency) {
        return frequency != Frequency.YEAR_TO_DATE && frequency != Frequency.PART_YEAR;
    }

    /** The first day of the period that contains the day. */
    LocalDate startAt(LocalDate day) {
        return switch (frequency) {
            case ANNUAL, YEAR_ENDING -> {
                var last = YearMonth.of(day.getYear(), lastMonth);
                var year = YearMonth.from(day).isAfter(last) ? last.plusYears(1) : last;
                yield year.minusMonths(11).atDay(1);
            }
            case HALF_YEARLY -> firstOfMonths(day, 6);
            case QUARTERLY -> firstOfMonths(day, 3);
            case MONTHLY -> day.withDayOfMonth(1);
            case WEEKLY -> day.with(previousOrSame(DayOfWeek.MONDAY));
            default -> day;
        };
    }

    /** The first day of the period that comes so many periods later, or earlier. */
    LocalDate later(LocalDate start, int periods) {
        return switch (frequency) {
            case ANNUAL, YEAR_ENDING -> start.plusYears(periods);
            case HALF_YEARLY -> start.plusMonths(6L * periods);
            case QUARTERLY -> start.plusMonths(3L * periods);
            case MONTHLY -> start.plusMonths(periods);
            case WEEKLY -> start.plusWeeks(periods);
            default -> start.plusDays(periods);
        };
    }

    LocalDate end(LocalDate start) {
        return later(start, 1).minusDays(1);
    }

    /** The first day of the same period a year earlier: beside week 53 the last week, beside 29 February the 28th. */
    LocalDate yearEarlier(LocalDate start) {
        if (frequency != Frequency.WEEKLY) {
            return start.minusYears(1);
        }
        int year = start.get(IsoFields.WEEK_BASED_YEAR) - 1;
        var inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks =
                IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        long week = Math.min(weeks, start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return inFirstWeek.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1);
    }

    /** As a figure of the period is labelled. */
    String label(LocalDate start) {
        return switch (frequency) {
            case ANNUAL -> format("%04d", start.getYear());
            case YEAR_ENDING -> "YE-" + YearMonth.from(end(start));
            case HALF_YEARLY -> format("%04d-S%d", start.getYear(), part(start, 6));
            case QUARTERLY -> format("%04d-Q%d", start.getYear(), part(start, 3));
            case MONTHLY -> YearMonth.from(start).toString();
            case WEEKLY ->
                format(
                        "%04d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            default -> start.toString();
        };
    }

    private static LocalDate firstOfMonths(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (part(day, months) - 1) * months + 1, 1);
    }

    private static int part(LocalDate day, int months) {
        return (day.getMonthValue() - 1) / months + 1;
    }

    private static String format(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
