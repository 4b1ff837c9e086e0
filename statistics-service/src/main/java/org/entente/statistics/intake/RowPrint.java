package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.statistics.reading.Precision;
import org.entente.statistics.reading.PrintReader;
import org.entente.statistics.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the print of a row, and holds it against what else the row says. */
final class RowPrint {

    private static final String NORMAL = "A";
    private static final String MISSING = "O";

    private final KnownCodes known;
    private final Cells cells;
    private final Faults faults;
    private final List<String> warnings = new ArrayList<>();
    private int warned;

    RowPrint(KnownCodes known, Cells cells, Faults faults) {
        this.known = known;
        this.cells = cells;
        this.faults = faults;
    }

    /** The first thousand, and how many more there were. */
    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (warned > warnings.size()) {
            all.add("%d more rows, not named here, are no multiple of their stated rounding"
                    .formatted(warned - warnings.size()));
        }
        return all;
    }

    /** The reading; null where the row contradicts itself. */
    @Nullable
    Reading reading(Line line, String unit, String indicator, @Nullable BigDecimal rounding, String status) {
        int before = faults.total();
        BigDecimal value = cells.number(line, Column.VALUE);
        if (faults.total() > before) {
            return null;
        }
        String printed = line.cell(Column.PRINTED);
        Precision precision =
                new Precision(Boolean.TRUE.equals(known.countedUnits().get(unit)), rounding);
        if (value != null && precision.counted() && value.stripTrailingZeros().scale() > 0) {
            faults.add(
                    line.number(),
                    Column.VALUE,
                    value.toPlainString(),
                    "%s are counted in whole numbers".formatted(unit));
            return null;
        }
        Reading reading = printed.isEmpty() && value != null
                ? PrintReader.derived(value, precision)
                : PrintReader.read(printed, precision);
        refuseContradiction(line, reading, value, status, indicator);
        if (faults.total() > before) {
            return null;
        }
        warnOfRounding(line, reading, precision);
        return reading;
    }

    /** The print, the compiler's number, the status and the indicator have to agree; the print wins. */
    private void refuseContradiction(
            Line line, Reading reading, @Nullable BigDecimal value, String status, String indicator) {
        String printed = line.cell(Column.PRINTED);
        boolean missing = reading instanceof Reading.Missing;
        if (reading instanceof Reading.Garbled garbled && garbled.candidates().isEmpty()) {
            faults.add(line.number(), Column.PRINTED, printed, "no number can be read in this print");
        } else if (value != null && !reading.admits(value)) {
            String reason = missing ? "the print says that there is no number" : "the print allows " + allowed(reading);
            faults.add(line.number(), Column.VALUE, line.cell(Column.VALUE), reason);
        }
        if (!missing && Boolean.TRUE.equals(known.missingStatuses().get(status))) {
            faults.add(line.number(), Column.STATUS, status, "it says that there is no number, and the row has one");
        }
        KnownCodes.Indicator kind = known.indicators().get(indicator);
        if (isNegative(reading) && (kind == null || !kind.mayBeNegative())) {
            faults.add(line.number(), Column.PRINTED, printed, "only a balance can be negative");
        }
    }

    private static boolean isNegative(Reading reading) {
        BigDecimal value = reading.value();
        return (value != null && value.signum() < 0)
                || reading.candidates().stream()
                        .anyMatch(c -> c.high() != null && c.high().signum() < 0);
    }

    private static String allowed(Reading reading) {
        if (reading.bounds() != null) {
            return reading.bounds().toString();
        }
        return reading.value() != null
                ? reading.value().toPlainString()
                : String.join(
                        "; ",
                        reading.candidates().stream().map(Object::toString).toList());
    }

    private void warnOfRounding(Line line, Reading reading, Precision precision) {
        BigDecimal value = reading.value();
        BigDecimal rounding = precision.rounding();
        if (value != null && rounding != null && value.remainder(rounding).signum() != 0) {
            // Without the number: the answer to a file may be read by those who do not see its figures.
            warned++;
            if (warnings.size() < Faults.NAMED) {
                warnings.add("line %d: the print is no multiple of the stated rounding".formatted(line.number()));
            }
        }
    }

    /** Why a number is missing is said by the row, else by the mark that was printed. */
    String status(Reading reading, String given) {
        if (!(reading instanceof Reading.Missing missing)) {
            return given.isEmpty() ? NORMAL : given;
        }
        boolean saysWhy = Boolean.TRUE.equals(known.missingStatuses().get(given));
        if (saysWhy) {
            return given;
        }
        return known.missingStatuses().containsKey(missing.status()) ? missing.status() : MISSING;
    }
}
