package org.entente.statistics.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Files with many rows, each about another day. */
public final class ManyRows {

    private static final String HEADER = "indicator,ref_area,counterpart_area,route,period,value,unit,printed,rounding,"
            + "status,publisher,release_title,published_on,url,note";

    private ManyRows() {}

    public static String csv(String area, String title, int rows) {
        return file(rows(area, title, rows));
    }

    public static List<String> rows(String area, String title, int rows) {
        List<String> all = new ArrayList<>();
        LocalDate day = LocalDate.parse("1800-01-01");
        for (int i = 0; i < rows; i++) {
            all.add("LTIM_IMMIGRATION,%s,WORLD,ALL,%s,,PERSONS,%d,1,A,ONS,%s,2023-05-25,https://www.ons.gov.uk/,"
                    .formatted(area, day.plusDays(i), i, title));
        }
        return all;
    }

    public static String file(List<String> rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    public static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
