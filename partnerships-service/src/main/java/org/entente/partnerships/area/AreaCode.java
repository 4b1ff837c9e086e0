package org.entente.partnerships.area;

import org.jspecify.annotations.Nullable;

/** An area's code, as files may write it. */
public final class AreaCode {

    private AreaCode() {}

    /** Files may say WORLD for 001 and EUE for EU. */
    public static String of(String written) {
        return switch (written) {
            case "WORLD" -> "001";
            case "EUE" -> "EU";
            default -> written;
        };
    }

    public static @Nullable String ofNullable(@Nullable String written) {
        return written == null ? null : of(written);
    }
}
