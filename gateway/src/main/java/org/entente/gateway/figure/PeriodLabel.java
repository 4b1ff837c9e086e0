package org.entente.gateway.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A period's label. Checked here, because one bad label would spoil the whole call that it travels in. */
public final class PeriodLabel {

    private static final Pattern PART_OF_A_YEAR = Pattern.compile("\\d{4}(-(S[12]|Q[1-4]))?");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(YE-)?\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}/\\d{4}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

    private PeriodLabel() {}

    public static @Nullable String checked(String argument, @Nullable String label) {
        if (label != null && !isPeriod(label)) {
            throw Problem.badInput(
                    argument,
                    "`%s` must be a period or a date that a calendar has, such as 2022, 2022-S1, 2022-Q4, 2022-06, 2022-W24, 2022-06-13, YE-2022-12 or 2023-01-01/2023-05-22 (no longer than a year)."
                            .formatted(argument));
        }
        return label;
    }

    static boolean isPeriod(String label) {
        try {
            if (WEEK.matcher(label).matches()) {
                return hasWeek(Integer.parseInt(label.substring(0, 4)), Integer.parseInt(label.substring(6)));
            }
            if (MONTH.matcher(label).matches()) {
                YearMonth.parse(label.substring(label.length() - 7));
                return true;
            }
            if (DAY.matcher(label).matches()) {
                return isWithinAYear(LocalDate.parse(label), LocalDate.parse(label));
            }
            if (MONTHS.matcher(label).matches()) {
                var months = label.split("/", 2);
                return isWithinAYear(
                        YearMonth.parse(months[0]).atDay(1),
                        YearMonth.parse(months[1]).atEndOfMonth());
            }
            if (DAYS.matcher(label).matches()) {
                var days = label.split("/", 2);
                return isWithinAYear(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
            return PART_OF_A_YEAR.matcher(label).matches();
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isWithinAYear(LocalDate start, LocalDate end) {
        return !end.isBefore(start) && end.isBefore(start.plusYears(1));
    }

    private static boolean hasWeek(int year, int week) {
        var weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 1, 4));
        return weeks.isValidValue(week);
    }
}
