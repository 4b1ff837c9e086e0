package org.entente.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files of figures in the starter layout, as large as wanted: the same words and numbers for the same arguments. */
final class Rows {

    private static final String HEADER = "indicator,ref_area,counterpart_area,route,period,value,unit,printed,rounding,"
            + "status,publisher,release_title,published_on,url,note";

    private static final List<String> AREAS = List.of(
            "GBR", "FRA", "DEU", "ITA", "ESP", "GRC", "NLD", "BEL", "POL", "SWE", "NOR", "DNK", "AUT", "CHE", "PRT",
            "TUN", "LBY", "DZA", "MAR", "EGY", "ALB", "SRB", "TUR", "SYR", "AFG", "IRN", "IRQ", "PAK", "BGD", "IND");

    /** Rows that one release has: a month of figures of every pair of areas, for some years. */
    private static final int IN_A_RELEASE = 20_000;

    private Rows() {}

    static Path write(Path file, String title, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (int i = 0; i < rows; i++) {
                int inRelease = i % IN_A_RELEASE;
                int pair = inRelease % (AREAS.size() * (AREAS.size() - 1));
                int month = inRelease / (AREAS.size() * (AREAS.size() - 1));
                String to = AREAS.get(pair / (AREAS.size() - 1));
                int other = pair % (AREAS.size() - 1);
                String from = AREAS.get(other < pair / (AREAS.size() - 1) ? other : other + 1);
                out.write(String.format(
                        Locale.ROOT,
                        "LTIM_IMMIGRATION,%s,%s,ALL,%d-%02d,,PERSONS,\"%,d\",1,A,ONS,%s no. %d,2026-01-15,"
                                + "https://www.ons.gov.uk/,\n",
                        to,
                        from,
                        2020 + month / 12,
                        month % 12 + 1,
                        (i * 7919L) % 900_000,
                        title,
                        i / IN_A_RELEASE));
            }
        }
        return file;
    }
}
