package org.entente.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PrintReaderPropertiesTest {

    @Property(tries = 5000)
    void aPrintNeverYieldsAValueOutsideItsOwnBounds(
            @ForAll("prints") String printed, @ForAll("roundings") Long rounding) {
        Reading reading =
                PrintReader.read(printed, rounding == null ? Precision.ofCounts() : Precision.ofCounts(rounding));

        if (reading.value() != null && reading.bounds() != null) {
            assertThat(reading.bounds().contains(reading.value())).isTrue();
        }
        if (reading.value() != null) {
            assertThat(reading.admits(reading.value())).isTrue();
        }
    }

    @Property(tries = 5000)
    void onlyAReadingThatIsCertainHasAValue(@ForAll("prints") String printed) {
        Reading reading = PrintReader.read(printed, Precision.ofCounts());

        boolean certain = reading.kind() == ReadingKind.EXACT || reading.kind() == ReadingKind.ROUNDED;
        assertThat(reading.value() != null).isEqualTo(certain);
    }

    @Property
    void aCountIsAlwaysAWholeNumber(@ForAll("prints") String printed) {
        Reading reading = PrintReader.read(printed, Precision.ofCounts());

        if (reading instanceof Reading.Exact exact) {
            assertThat(exact.value().scale()).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void aNumberThatIsWrittenIsReadBack(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long number,
            @ForAll("separators") Character separator,
            @ForAll("zeros") Character zero) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(separator);
        symbols.setZeroDigit(zero);
        String printed = new DecimalFormat("#,##0", symbols).format(number);

        Reading reading = PrintReader.read(printed, Precision.ofCounts());

        assertThat(reading).isEqualTo(new Reading.Exact(BigDecimal.valueOf(number)));
    }

    @Property
    void whateverIsDamagedYieldsNoValue(
            @ForAll @LongRange(min = 0, max = 999_999_999) long number, @ForAll("damage") String mark) {
        String whole = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);

        Reading reading = PrintReader.read(whole.substring(0, whole.length() - 1) + mark, Precision.ofCounts());

        assertThat(reading.value()).isNull();
    }

    @Provide
    Arbitrary<String> prints() {
        Arbitrary<String> pieces = Arbitraries.of(
                "0",
                "5",
                "60",
                "606",
                "400",
                "1",
                "٦",
                ",",
                ".",
                " ",
                "'",
                "\u00a0",
                "<>",
                "?",
                "<",
                ">",
                "~",
                "-",
                "+",
                "[c]",
                "[p]",
                "million",
                "m",
                "mila",
                " Mio.",
                "over ",
                "around ",
                "almost ",
                "between ",
                " and ",
                " to ",
                " people",
                "x",
                ":",
                "..");
        return pieces.list().ofMaxSize(7).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Long> roundings() {
        return Arbitraries.of(1L, 10L, 100L, 1000L, 100_000L).injectNull(0.3);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', '.', ' ', '\'', '\u00a0', '\u202f', '\u2009', '٬', '’');
    }

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('0', '٠', '۰', '०');
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of("<>", "?", "\uFFFD", "□");
    }
}
