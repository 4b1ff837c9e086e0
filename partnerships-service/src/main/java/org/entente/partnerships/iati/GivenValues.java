package org.entente.partnerships.iati;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.regex.Pattern;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.Faults;
import org.jspecify.annotations.Nullable;

/** Reads values each on its own; null, with a fault, where one does not do. */
final class GivenValues {

    /** XML Schema's date, which may end with a time zone. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})");
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 6;

    private final Faults faults;

    GivenValues(Faults faults) {
        this.faults = faults;
    }

    @Nullable
    PartialDate day(Given given) {
        var matcher = DATE.matcher(given.text());
        return matcher.matches()
                ? partialDate(given, matcher.group(1))
                : refuse(given, "not a date such as 2021-05-03");
    }

    @Nullable
    PartialDate partialDate(Given given) {
        return partialDate(given, given.text());
    }

    private @Nullable PartialDate partialDate(Given given, String text) {
        try {
            return new PartialDate(text);
        } catch (IllegalArgumentException e) {
            return refuse(given, String.valueOf(e.getMessage()));
        }
    }

    /** The day of an instant, in UTC. */
    @Nullable
    PartialDate dayOf(Given instant) {
        String text = instant.text();
        if (text.indexOf('T') < 0) {
            return day(instant);
        }
        try {
            boolean zoned = text.endsWith("Z")
                    || Pattern.compile("[+-]\\d{2}:\\d{2}$").matcher(text).find();
            var day = zoned
                    ? OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate()
                    : LocalDateTime.parse(text).toLocalDate();
            return partialDate(instant, day.toString());
        } catch (DateTimeException e) {
            return refuse(instant, "not an instant such as 2021-05-03T12:00:00Z");
        }
    }

    /** May be zero, or below. */
    @Nullable
    BigDecimal amount(Given given) {
        if (!DECIMAL.matcher(given.text()).matches()) {
            return refuse(given, "not a decimal number such as 1000000.50");
        }
        BigDecimal number = new BigDecimal(given.text()).stripTrailingZeros();
        if (number.precision() - number.scale() > WHOLE_DIGITS || number.scale() > DECIMALS) {
            return refuse(given, "at most %d digits and %d decimals".formatted(WHOLE_DIGITS, DECIMALS));
        }
        return new BigDecimal(number.toPlainString());
    }

    @Nullable
    BigDecimal share(Given given) {
        return DECIMAL.matcher(given.text()).matches() && given.text().length() < 40
                ? new BigDecimal(given.text())
                : refuse(given, "not a percentage such as 33.3");
    }

    @Nullable
    Currency currency(Given given) {
        try {
            return Currency.getInstance(given.text());
        } catch (IllegalArgumentException e) {
            return refuse(given, "no currency of ISO 4217");
        }
    }

    @Nullable
    String address(Given given) {
        try {
            URI uri = new URI(given.text());
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return given.text();
            }
        } catch (URISyntaxException e) {
            // named below, like any other address that leads nowhere
        }
        return refuse(given, "not an address that starts with https:// or http://");
    }

    /** Always null, whatever was wanted. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T refuse(Given given, String reason) {
        faults.addElement(given.place().line(), given.place().column(), given.element(), given.text(), reason);
        return null;
    }
}
