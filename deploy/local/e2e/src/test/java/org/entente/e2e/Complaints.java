package org.entente.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the pages of one visitor do that no page of ours may do. The realm's own pages are not ours. */
final class Complaints {

    /** Addresses that nobody is asked for. */
    private static final Set<String> NOT_ASKED = Set.of("data", "blob", "about");

    private final String gateway;
    private final String realm;
    private final List<String> tolerated = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    Complaints(String gateway, String realm) {
        this.gateway = gateway;
        this.realm = realm;
    }

    void listenTo(BrowserContext visitor) {
        visitor.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.location().startsWith(realm)) {
                heard.add("console: %s (%s)".formatted(message.text(), message.location()));
            }
        });
        visitor.onWebError(error -> heard.add("uncaught: " + error.error()));
        visitor.onRequest(request -> {
            if (!mayAsk(request)) {
                heard.add("asked elsewhere: " + request.url());
            }
        });
        visitor.onPage(page -> page.onWebSocket(socket -> {
            if (!isAt(gateway, socket.url().replaceFirst("^ws", "http"))) {
                heard.add("opened a socket elsewhere: " + socket.url());
            }
        }));
    }

    void tolerate(String words) {
        tolerated.add(words);
    }

    List<String> all() {
        return heard.stream()
                .filter(complaint -> tolerated.stream().noneMatch(complaint::contains))
                .toList();
    }

    private boolean mayAsk(Request request) {
        var url = request.url();
        return NOT_ASKED.contains(url.substring(0, url.indexOf(':')))
                || isAt(gateway, url)
                || (isAt(realm, url) && isTheRealmsBusiness(request));
    }

    /** People go to the realm's page, and it loads what it needs; a page of ours asks it for nothing. */
    private boolean isTheRealmsBusiness(Request request) {
        try {
            return request.isNavigationRequest() || isAt(realm, request.frame().url());
        } catch (PlaywrightException noFrameYet) {
            return false;
        }
    }

    private static boolean isAt(String origin, String url) {
        return url.equals(origin) || url.startsWith(origin + "/");
    }
}
