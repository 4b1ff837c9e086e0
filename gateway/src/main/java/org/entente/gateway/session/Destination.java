package org.entente.gateway.session;

import java.util.regex.Pattern;
import org.entente.gateway.access.SessionPaths;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a page here, whatever the link says that they followed. */
final class Destination {

    static final String HOME = "/";

    /** Browsers take two slashes, and a backslash for either, for the beginning of another host's address. */
    private static final Pattern PATH_HERE = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*");

    private static final int LONGEST = 2000;

    private Destination() {}

    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && PATH_HERE.matcher(wanted).matches()
                        && !wanted.startsWith(SessionPaths.SESSION)
                ? wanted
                : HOME;
    }
}
