package org.entente.gateway.agreement;

import java.util.Set;
import org.entente.gateway.graph.CurrentField;

/** What of a list of agreements an outline of each answers; whatever else is selected needs the whole. */
final class Outline {

    private static final Set<String> OF_A_PAGE = Set.of("nodes", "edges", "edges/cursor", "edges/node", "totalCount");
    private static final Set<String> OF_AN_AGREEMENT = Set.of(
            "__typename",
            "id",
            "title",
            "shortTitle",
            "instrument",
            "binding",
            "pillars",
            "parties",
            "parties/__typename",
            "parties/area",
            "parties/roles",
            "status",
            "agencies",
            "sources",
            "note",
            "visibility",
            "version",
            "state");

    private Outline() {}

    /** For a list. */
    static boolean suffices(CurrentField list) {
        return list.selected().allMatch(Outline::has);
    }

    /** For a page, whose agreements are below {@code nodes} and {@code edges}. */
    static boolean sufficesForPage(CurrentField page) {
        return page.selected()
                .allMatch(path -> OF_A_PAGE.contains(path)
                        || path.startsWith("pageInfo")
                        || path.endsWith("__typename")
                        || below("nodes/", path)
                        || below("edges/node/", path));
    }

    private static boolean below(String list, String path) {
        return path.startsWith(list) && has(path.substring(list.length()));
    }

    private static boolean has(String path) {
        return OF_AN_AGREEMENT.contains(path) || path.startsWith("parties/area/");
    }
}
