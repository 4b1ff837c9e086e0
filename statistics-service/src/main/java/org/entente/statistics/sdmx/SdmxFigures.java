package org.entente.statistics.sdmx;

import static org.entente.statistics.sdmx.FigureStructure.COUNTERPART_AREA;
import static org.entente.statistics.sdmx.FigureStructure.DIMENSIONS;
import static org.entente.statistics.sdmx.FigureStructure.FREQ;
import static org.entente.statistics.sdmx.FigureStructure.INDICATOR;
import static org.entente.statistics.sdmx.FigureStructure.NOTE;
import static org.entente.statistics.sdmx.FigureStructure.OBS_STATUS;
import static org.entente.statistics.sdmx.FigureStructure.OBS_VALUE;
import static org.entente.statistics.sdmx.FigureStructure.PRINTED;
import static org.entente.statistics.sdmx.FigureStructure.PUBLISHED_ON;
import static org.entente.statistics.sdmx.FigureStructure.PUBLISHER;
import static org.entente.statistics.sdmx.FigureStructure.REF_AREA;
import static org.entente.statistics.sdmx.FigureStructure.RELEASE_TITLE;
import static org.entente.statistics.sdmx.FigureStructure.ROUNDING;
import static org.entente.statistics.sdmx.FigureStructure.ROUTE;
import static org.entente.statistics.sdmx.FigureStructure.SOURCE_URL;
import static org.entente.statistics.sdmx.FigureStructure.TIME_PERIOD;
import static org.entente.statistics.sdmx.FigureStructure.UNIT_MEASURE;
import static org.entente.statistics.sdmx.FigureStructure.UNIT_MULT;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.period.Period;
import org.entente.statistics.sdmx.SdmxFigure.Given;
import org.entente.statistics.sdmx.SdmxFigure.Observed;
import org.entente.statistics.sdmx.SdmxFigure.Published;
import org.entente.statistics.sdmx.SdmxFigure.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from SDMX-CSV, row by row as they are asked for. Every column of {@link FigureStructure#DIMENSIONS} has to
 * be there; columns that the structure does not know are left aside, as the standard allows, and
 * {@link #leftAside} names them.
 *
 * <p>{@code NaN} as a value, and {@code #N/A} in any column, say that there is none. A row that deletes names every
 * dimension and marks the value, or nothing beside the dimensions; in it the note and the release are not deleted, but
 * say why and with which release. Attributes alone cannot be added or deleted: a figure is given whole.
 */
public final class SdmxFigures {

    private static final String NOT_APPLICABLE = "#N/A";
    private static final String NO_NUMBER = "NaN";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,9})?([eE][+-]?\\d{1,2})?");
    private static final Pattern GROUP_OR_FRACTION = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern POWER = Pattern.compile("[+-]?\\d{1,2}");
    private static final int GREATEST_POWER = 15;
    private static final List<String> MARKS =
            List.of(OBS_STATUS, UNIT_MEASURE, UNIT_MULT, PRINTED, ROUNDING, SOURCE_URL);

    private static final Set<String> KNOWN = Stream.<Collection<String>>of(
                    DIMENSIONS, FigureStructure.ATTRIBUTES, Header.IDENTIFYING, List.of(OBS_VALUE))
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final SdmxCsv file;
    private final @Nullable Published fallback;
    private final Consumer<Refusal> refusals;

    private SdmxFigures(SdmxCsv file, @Nullable Published fallback, Consumer<Refusal> refusals) {
        this.file = file;
        this.fallback = fallback;
        this.refusals = refusals;
    }

    /**
     * Reads the header.
     *
     * @param fallback the release of rows that name none; null where each has to
     * @param refusals is told of every cell that does not fit, as reading comes to it
     * @throws RefusedFile where the header does not fit
     */
    public static SdmxFigures open(Reader file, @Nullable Published fallback, Consumer<Refusal> refusals) {
        SdmxCsv csv = SdmxCsv.open(file);
        List<String> needed = new ArrayList<>(DIMENSIONS);
        if (fallback == null) {
            needed.addAll(List.of(RELEASE_TITLE, PUBLISHED_ON));
        }
        needed.removeAll(csv.columns());
        if (!needed.isEmpty()) {
            throw new RefusedFile(new Refusal(1, needed.get(0), "", "the column is missing"));
        }
        return new SdmxFigures(csv, fallback, refusals);
    }

    public SdmxVersion version() {
        return file.version();
    }

    /** The columns that the structure does not know, in the order of their names. */
    public List<String> leftAside() {
        return file.columns().stream()
                .filter(column -> !KNOWN.contains(column))
                .sorted()
                .toList();
    }

    /**
     * The next row without a fault.
     *
     * @return empty at the end of the file
     * @throws RefusedFile where the rest of the file cannot be read
     */
    public Optional<SdmxFigure> next() {
        while (true) {
            Optional<Line> line = file.next(refusals);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            SdmxFigure figure = new Row(line.get()).read();
            if (figure != null) {
                return Optional.of(figure);
            }
        }
    }

    /** One row on its way to a figure. */
    private final class Row {

        private final Line line;
        private boolean faulty;

        Row(Line line) {
            this.line = line;
        }

        @Nullable
        SdmxFigure read() {
            Observed observed = observed();
            Published published = published();
            if (line.action() == Action.DELETE) {
                refuseAttributesAlone();
                return faulty || observed == null || published == null
                        ? null
                        : new Withdrawn(line.number(), observed, published, unmarked(NOTE));
            }
            BigDecimal value = value();
            BigDecimal rounding = number(ROUNDING);
            refuseNothing();
            return faulty || observed == null || published == null
                    ? null
                    : new Given(
                            line.number(),
                            observed,
                            published,
                            value,
                            cell(PRINTED),
                            cell(OBS_STATUS),
                            cell(UNIT_MEASURE),
                            rounding,
                            cell(NOTE),
                            cell(SOURCE_URL));
        }

        private @Nullable Observed observed() {
            for (String dimension : DIMENSIONS) {
                if (cell(dimension).isEmpty()) {
                    refuse(dimension, "a row names every dimension; one that stands for many is not taken");
                }
            }
            if (faulty) {
                return null;
            }
            Frequency frequency = parsed(FREQ, Frequency::ofCode);
            Period period = frequency == null ? null : parsed(TIME_PERIOD, text -> TimePeriods.read(frequency, text));
            refuseOtherKey("SERIES_KEY", key(DIMENSIONS.subList(0, DIMENSIONS.size() - 1)));
            refuseOtherKey("OBS_KEY", key(DIMENSIONS));
            return period == null
                    ? null
                    : new Observed(
                            cell(INDICATOR),
                            cell(REF_AREA),
                            cell(COUNTERPART_AREA),
                            cell(ROUTE),
                            cell(PUBLISHER),
                            period);
        }

        private String key(List<String> dimensions) {
            return String.join(".", dimensions.stream().map(this::cell).toList());
        }

        private void refuseOtherKey(String column, String key) {
            if (!cell(column).isEmpty() && !cell(column).equals(key)) {
                refuse(column, "the dimensions of the row say " + key);
            }
        }

        private @Nullable Published published() {
            String title = unmarked(RELEASE_TITLE);
            String on = unmarked(PUBLISHED_ON);
            if (title.isEmpty() && on.isEmpty() && fallback != null) {
                return fallback;
            }
            if (title.isEmpty()) {
                refuse(RELEASE_TITLE, "a release has a title");
            }
            PartialDate date = parsed(PUBLISHED_ON, PartialDate::new);
            return date == null || title.isEmpty() ? null : new Published(title, date);
        }

        private void refuseAttributesAlone() {
            boolean attributes =
                    MARKS.stream().anyMatch(attribute -> !cell(attribute).isEmpty());
            if (attributes && cell(OBS_VALUE).isEmpty()) {
                refuse(OBS_VALUE, "an attribute cannot be deleted alone: the row deletes the figure, or nothing");
            }
        }

        private void refuseNothing() {
            if (line.cell(OBS_VALUE).isEmpty()
                    && cell(PRINTED).isEmpty()
                    && cell(OBS_STATUS).isEmpty()) {
                refuse(OBS_VALUE, "no value; where there is none the row says NaN, or has a status that says why");
            }
        }

        private @Nullable BigDecimal value() {
            BigDecimal value = line.cell(OBS_VALUE).equals(NO_NUMBER) ? null : number(OBS_VALUE);
            String power = cell(UNIT_MULT);
            if (power.isEmpty()) {
                return value;
            }
            if (!POWER.matcher(power).matches() || Math.abs(Integer.parseInt(power)) > GREATEST_POWER) {
                refuse(UNIT_MULT, "a power of ten from -%1$d to %1$d".formatted(GREATEST_POWER));
                return null;
            }
            return value == null ? null : plain(value.scaleByPowerOfTen(Integer.parseInt(power)));
        }

        private @Nullable BigDecimal number(String column) {
            String cell = file.separator() == ',' ? cell(column) : cell(column).replace(',', '.');
            if (cell.isEmpty()) {
                return null;
            }
            if (GROUP_OR_FRACTION.matcher(line.cell(column)).matches()) {
                refuse(column, "the comma may group thousands or start a fraction; write 606000 or 606.0");
                return null;
            }
            if (!NUMBER.matcher(cell).matches()) {
                refuse(column, "not a number such as 606000, 0.5 or 6.06e5, and not NaN");
                return null;
            }
            return plain(new BigDecimal(cell));
        }

        private static BigDecimal plain(BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        private <T> @Nullable T parsed(String column, Function<String, T> parser) {
            try {
                return parser.apply(cell(column));
            } catch (IllegalArgumentException e) {
                refuse(column, String.valueOf(e.getMessage()));
                return null;
            }
        }

        /** A dash in a row that deletes marks what is deleted, and says nothing. */
        private String unmarked(String column) {
            String cell = cell(column);
            return line.action() == Action.DELETE && cell.equals("-") ? "" : cell;
        }

        private String cell(String column) {
            String cell = line.cell(column);
            return cell.equals(NOT_APPLICABLE) ? "" : cell;
        }

        private void refuse(String column, String reason) {
            faulty = true;
            refusals.accept(new Refusal(line.number(), column, line.cell(column), reason));
        }
    }
}
