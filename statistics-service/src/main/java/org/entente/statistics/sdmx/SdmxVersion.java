package org.entente.statistics.sdmx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of SDMX-CSV, with their media types. */
public enum SdmxVersion {
    V1("1.0.0"),
    V2("2.0.0");

    /** Without its parameter. */
    public static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv";

    private final String number;

    SdmxVersion(String number) {
        this.number = number;
    }

    public String mediaType() {
        return MEDIA_TYPE + ";version=" + number;
    }

    /** By the parameter of a media type: {@code 1.0.0}, {@code 1.0}, {@code 2.0.0}, {@code 2.1.0}; the second where null. */
    public static Optional<SdmxVersion> of(@Nullable String parameter) {
        if (parameter == null || parameter.equals("2") || parameter.startsWith("2.")) {
            return Optional.of(V2);
        }
        return parameter.equals("1") || parameter.startsWith("1.") ? Optional.of(V1) : Optional.empty();
    }
}
