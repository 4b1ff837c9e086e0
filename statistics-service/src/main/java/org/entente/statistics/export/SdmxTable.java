package org.entente.statistics.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.statistics.sdmx.FigureStructure;
import org.entente.statistics.sdmx.SdmxVersion;
import org.entente.statistics.sdmx.TimePeriods;

/**
 * Figures as SDMX-CSV. A figure without a single number has the value {@code NaN}. A row that says that a figure is
 * withdrawn is a deletion in version 2, and says nothing in version 1, which has no actions: it is left out. So are, in both,
 * the figures of a release that is withdrawn, of which the format cannot tell that.
 */
final class SdmxTable implements Document {

    private final CsvWriter out;
    private final SdmxVersion version;

    SdmxTable(OutputStream out, SdmxVersion version) {
        this.out = CsvTable.writer(out);
        this.version = version;
        List<String> header = new ArrayList<>(
                version == SdmxVersion.V1 ? List.of("DATAFLOW") : List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        header.addAll(FigureStructure.DIMENSIONS);
        header.add(FigureStructure.OBS_VALUE);
        header.addAll(FigureStructure.ATTRIBUTES);
        this.out.writeRecord(header);
    }

    @Override
    public void add(ExportedFigure figure) {
        boolean cannotBeSaid = figure.withdrawn() && version == SdmxVersion.V1;
        if (cannotBeSaid || figure.releaseWithdrawnFrom() != null) {
            return;
        }
        var series = figure.series();
        List<String> row = new ArrayList<>(
                version == SdmxVersion.V1
                        ? List.of(FigureStructure.DATAFLOW)
                        : List.of("dataflow", FigureStructure.DATAFLOW, figure.withdrawn() ? "D" : "I"));
        row.addAll(List.of(
                series.frequency().code(),
                series.indicator(),
                series.refArea(),
                series.counterpartArea(),
                series.route(),
                series.publisher(),
                TimePeriods.sdmx(figure.readPeriod())));
        row.addAll(figure.withdrawn() ? withdrawal(figure) : observation(figure));
        out.writeRecord(row);
    }

    private static List<String> observation(ExportedFigure figure) {
        return List.of(
                figure.value() == null ? "NaN" : CsvTable.cell(figure.value()),
                figure.status(),
                figure.unit(),
                "0",
                figure.printed(),
                CsvTable.cell(figure.rounding()),
                CsvTable.cell(figure.note()),
                CsvTable.cell(figure.url()),
                figure.releaseTitle(),
                figure.publishedOn());
    }

    /** What is deleted is marked; the release is named all the same, so that the row can be taken in again. */
    private static List<String> withdrawal(ExportedFigure figure) {
        return List.of(
                "-", "", "", "", "", "", CsvTable.cell(figure.note()), "", figure.releaseTitle(), figure.publishedOn());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
