package org.entente.gateway.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where files are handed in, and asked for: those of figures, and below {@code /intakes/agreements} documents of agreements. To the
 * letter, so that nothing else of a service can be reached through here.
 */
public final class IntakePaths {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public static final Pattern FIGURES = Pattern.compile("/intakes");
    public static final Pattern OF_FIGURES = Pattern.compile("/intakes/" + ID);
    public static final Pattern EVENTS = Pattern.compile("/intakes/" + ID + "/events");
    public static final Pattern AGREEMENTS = Pattern.compile("/intakes/agreements");
    public static final Pattern OF_AGREEMENTS = Pattern.compile("/intakes/agreements/" + ID);
    public static final Pattern DOCUMENT = Pattern.compile("/intakes/agreements/" + ID + "/document");
    public static final Pattern STEP = Pattern.compile("/intakes/agreements/" + ID + "/(submission|approval)");

    private static final List<Pattern> ALL =
            List.of(FIGURES, OF_FIGURES, EVENTS, AGREEMENTS, OF_AGREEMENTS, DOCUMENT, STEP);

    private IntakePaths() {}

    static boolean isOne(String path) {
        return ALL.stream().anyMatch(one -> one.matcher(path).matches());
    }
}
