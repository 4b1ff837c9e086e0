package org.entente.partnerships.area;

/** An area's code, as files may write it. */
public final class AreaCode {

    private AreaCode() {}

    /** CSV files may say WORLD for 001 and EUE for EU. */
    public static String of(String written) {
        return switch (written) {
            case "WORLD" -> "001";
            case "EUE" -> "EU";
            default -> written;
        };
    }
}
