package org.entente.statistics.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.statistics.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** Numbers and prints as sentences name them. */
public final class Said {

    private Said() {}

    /** As printed, to the letter; in figures where nothing was printed. */
    public static String print(FigureView figure) {
        if (!figure.printed().isEmpty()) {
            return figure.printed();
        }
        return figure.value() == null ? figure.period() + " (no value)" : number(figure.value());
    }

    public static String say(Possible possible) {
        return possible.readings().stream().map(Said::say).collect(Collectors.joining(" or "));
    }

    private static String say(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low == null) {
            return high == null ? "anything" : "at most " + number(high);
        }
        if (high == null) {
            return "at least " + number(low);
        }
        return interval.isPoint() ? number(low) : number(low) + " .. " + number(high);
    }

    public static String number(@Nullable BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
