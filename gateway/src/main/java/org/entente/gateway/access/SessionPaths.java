package org.entente.gateway.access;

import java.util.Set;

/** The paths at which sessions begin, are asked for and end, and those to which a session opens the door. To the letter. */
public final class SessionPaths {

    public static final String SESSION = "/session";
    public static final String SIGN_IN = "/session/sign-in";
    public static final String BACK = "/session/back";
    public static final String SIGN_OUT = "/session/sign-out";

    private static final Set<String> OPEN = Set.of(SESSION, SIGN_OUT);
    private static final Set<String> OF_SIGN_IN = Set.of(SIGN_IN, BACK);

    private static final String INTAKES = "/intakes";

    private SessionPaths() {}

    /** Where anybody may ask, since only the own cookie tells anything. */
    static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    /** Where whoever is not known is sent to the realm's sign-in page, and nowhere else. */
    public static boolean isOfSignIn(String path) {
        return OF_SIGN_IN.contains(path);
    }

    /** Where a session's cookie counts as its person's token. */
    public static boolean takesSession(String path) {
        return GraphPaths.GRAPH.equals(path) || INTAKES.equals(path) || path.startsWith(INTAKES + "/");
    }
}
