package org.entente.statistics.derived;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;

/** Days and weeks that not every year has. */
final class Calendar {

    private Calendar() {}

    static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }

    static int isoYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    static int isoWeek(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** 52 or 53. */
    static int isoWeeksOf(int year) {
        return isoWeek(LocalDate.of(year, 12, 28));
    }
}
