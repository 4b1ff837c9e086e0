package org.entente.statistics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.statistics.sdmx.Refusal;
import org.entente.statistics.sdmx.RefusedFile;
import org.entente.statistics.sdmx.SdmxFigure;
import org.entente.statistics.sdmx.SdmxFigure.Given;
import org.entente.statistics.sdmx.SdmxFigure.Observed;
import org.entente.statistics.sdmx.SdmxFigure.Withdrawn;
import org.entente.statistics.sdmx.SdmxFigures;
import org.entente.statistics.sdmx.SdmxVersion;
import org.jspecify.annotations.Nullable;

/** SDMX-CSV 1.0 and 2.x; the header of a file says which. What a file deletes is withdrawn. */
@ApplicationScoped
class SdmxFormat implements FileFormat {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(SdmxVersion.MEDIA_TYPE);
    }

    @Override
    public Iterator<Line> lines(InputStream file, KnownCodes known, Faults faults, Consumer<String> warn) {
        Lines lines = new Lines(known, faults, warn);
        lines.begin(file);
        return lines;
    }

    private static final class Lines implements Iterator<Line> {

        private final KnownCodes known;
        private final Faults faults;
        private final Consumer<String> warn;
        private @Nullable SdmxFigures figures;
        private @Nullable Line next;
        private boolean any;

        Lines(KnownCodes known, Faults faults, Consumer<String> warn) {
            this.known = known;
            this.faults = faults;
            this.warn = warn;
        }

        void begin(InputStream file) {
            try {
                figures = SdmxFigures.open(new Utf8Reader(file), null, this::refuse);
                figures.leftAside()
                        .forEach(column -> warn.accept(
                                "column %s is none of the structure's and was left aside".formatted(column)));
                next = read();
            } catch (RefusedFile e) {
                refuse(e.refusal());
            } catch (UncheckedIOException e) {
                refuseEncoding(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Line next() {
            Line line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return line;
        }

        private @Nullable Line read() {
            try {
                Optional<SdmxFigure> figure = figures == null ? Optional.empty() : figures.next();
                if (figure.isPresent()) {
                    any = true;
                    return line(figure.get());
                }
                if (!any) {
                    faults.addUnlessAny(1, "the file holds no rows");
                }
            } catch (RefusedFile e) {
                refuse(e.refusal());
            } catch (UncheckedIOException e) {
                refuseEncoding(e);
            }
            return null;
        }

        private void refuse(Refusal refusal) {
            faults.add(refusal.line(), refusal.column(), refusal.value(), refusal.reason());
        }

        private void refuseEncoding(UncheckedIOException e) {
            if (e.getCause() instanceof Utf8Reader.NotUtf8Exception notUtf8) {
                faults.onlyNotUtf8(notUtf8.line());
            } else {
                throw e;
            }
        }

        private Line line(SdmxFigure figure) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            Observed observed = figure.observed();
            cells.put(Column.INDICATOR, observed.indicator());
            cells.put(Column.REF_AREA, observed.refArea());
            cells.put(Column.COUNTERPART_AREA, observed.counterpartArea());
            cells.put(Column.ROUTE, observed.route());
            cells.put(Column.PUBLISHER, observed.publisher());
            cells.put(Column.PERIOD, observed.period().label());
            cells.put(Column.RELEASE_TITLE, figure.published().title());
            cells.put(Column.PUBLISHED_ON, figure.published().on().text());
            if (figure instanceof Given given) {
                cells.put(Column.VALUE, plain(given.value()));
                cells.put(Column.UNIT, given.unit().isEmpty() ? unitOf(observed.indicator()) : given.unit());
                cells.put(Column.PRINTED, given.printed());
                cells.put(Column.STATUS, given.status());
                cells.put(Column.ROUNDING, plain(given.rounding()));
                cells.put(Column.NOTE, given.note());
                cells.put(Column.URL, given.url());
                return stripped(given.line(), Line.Action.RECORD, cells);
            }
            cells.put(Column.NOTE, ((Withdrawn) figure).note());
            return stripped(figure.line(), Line.Action.WITHDRAW, cells);
        }

        private static Line stripped(long number, Line.Action action, Map<Column, String> cells) {
            cells.replaceAll((column, cell) -> cell.strip());
            return new Line(number, action, cells);
        }

        private String unitOf(String indicator) {
            KnownCodes.Indicator counted = known.indicators().get(indicator);
            return counted == null ? "" : counted.unit();
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }
    }
}
