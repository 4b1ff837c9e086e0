package org.entente.gateway.graph;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** A date that stands for all days that it may mean, since many sources know only a month or a year. */
@CustomScalar("PartialDate")
@Description(
        "A date as exact as its source: 2004, 2021-05 or 2021-05-03 (EDTF level 0, ISO 8601-2). A month or year stands for all of its days; no day is made up.")
public record PartialDate(String text) implements CustomStringScalar {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int LENGTH_OF_A_YEAR = 4;
    private static final int LENGTH_OF_A_MONTH = 7;

    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw unreadable(null);
        }
        try {
            firstDay(text);
        } catch (DateTimeException noSuchDay) {
            throw unreadable(noSuchDay);
        }
    }

    public static @Nullable PartialDate ofNullable(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    public static @Nullable String textOf(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    /** The first of the days that it may mean. */
    public LocalDate firstDay() {
        return firstDay(text);
    }

    /** The last of the days that it may mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case LENGTH_OF_A_YEAR -> firstDay().plusYears(1).minusDays(1);
            case LENGTH_OF_A_MONTH -> firstDay().plusMonths(1).minusDays(1);
            default -> firstDay();
        };
    }

    private static LocalDate firstDay(String text) {
        return switch (text.length()) {
            case LENGTH_OF_A_YEAR -> Year.parse(text).atDay(1);
            case LENGTH_OF_A_MONTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static IllegalArgumentException unreadable(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "a partial date is a year, month or day that a calendar has, such as 2004, 2021-05 or 2021-05-03",
                cause);
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
