package org.entente.partnerships.iati;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.partnerships.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Names that both ways share. */
final class Iati {

    static final String VERSION = "2.03";

    /** Versions whose activities and transactions are written the same way as far as we read them. */
    static final Set<String> READ_VERSIONS = Set.of("2.01", "2.02", VERSION);

    /** The namespace of what IATI has no word for, such as dates that are known by year alone. */
    static final String OURS = "urn:x-entente:iati";

    static final String OUR_PREFIX = "entente";

    /** Our pillars, as a vocabulary of sectors of the reporting organisation's own. */
    static final String PILLARS = "urn:x-entente:pillars";

    /** SectorVocabulary: the DAC's purpose codes, its three-digit categories, and a vocabulary of the reporter's own. */
    static final String SECTOR_DAC_PURPOSE = "1";

    static final String SECTOR_DAC_CATEGORY = "2";
    static final String SECTOR_OWN = "99";

    /** RegionVocabulary: the DAC's regions, and UN M49. */
    static final String REGION_DAC = "1";

    static final String REGION_UN = "2";

    /** Region (DAC): developing countries, unspecified. */
    static final String REGION_UNSPECIFIED = "998";

    private static final Pattern KNOWN_AS = Pattern.compile(" ?\\[date known as [0-9-]+]$");

    private Iati() {}

    /**
     * A note with the date as it is known behind it: a day that stands for a month or a year is no day of which anybody was
     * told.
     */
    static String dated(@Nullable String note, @Nullable PartialDate known) {
        String words = known == null ? "" : "[date known as %s]".formatted(known);
        return note == null ? words : (note + " " + words).strip();
    }

    /** The note without that. */
    static String undated(String note) {
        return KNOWN_AS.matcher(note).replaceFirst("");
    }
}
