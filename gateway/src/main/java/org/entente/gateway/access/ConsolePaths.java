package org.entente.gateway.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** Addresses of the console: its pages, all of which are one shell, and the files that the shell loads. Neither holds data. */
public final class ConsolePaths {

    /**
     * As the script's own table of pages has them, in {@code app/pages.ts}. What repeats never goes back ({@code *+}): an address of
     * thousands of parts would need a stack as deep.
     */
    private static final Pattern PAGE = Pattern.compile(
            "/|/(corridor|area|agreements|agreement|series|figure|citation|search|claim|desk)(/([^/.][^/]*)?)*+");

    /** No name begins with a point, so nothing leads out of the folder. */
    private static final Pattern FILE = Pattern.compile("/static(/[A-Za-z0-9_-][A-Za-z0-9._-]*)++");

    private ConsolePaths() {}

    /** True where the shell is answered. */
    public static boolean isPage(HttpServerRequest request) {
        return isRead(request) && PAGE.matcher(request.path()).matches();
    }

    static boolean isOpen(HttpServerRequest request) {
        return isPage(request)
                || (isRead(request) && FILE.matcher(request.path()).matches());
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }
}
