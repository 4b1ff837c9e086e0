package org.entente.partnerships.date;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as exact as its source: {@code 2004}, {@code 2021-05} or {@code 2021-05-03} (EDTF level 0). */
@Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", examples = "2021-05")
public record PartialDate(@JsonValue String text) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'%s' is no date: 2004, 2021-05 or 2021-05-03".formatted(text));
        }
        if (text.startsWith("9999")) {
            throw new IllegalArgumentException("'%s' lies too far ahead".formatted(text));
        }
        try {
            lastDay(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' names a day that no calendar has".formatted(text), e);
        }
    }

    /**
     * The instant from which the date counts: 00:00 UTC of a full date; for a month or a year the first instant after
     * it, since nothing is known earlier than is certain.
     */
    public Instant countsFrom() {
        LocalDate day = text.length() == 10 ? lastDay(text) : lastDay(text).plusDays(1);
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first day that it may be. */
    public LocalDate firstDay() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day that it may be. */
    public LocalDate lastDay() {
        return lastDay(text);
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
