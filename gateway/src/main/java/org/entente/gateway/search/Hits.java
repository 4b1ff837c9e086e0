package org.entente.gateway.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.area.Area;
import org.entente.gateway.engagement.Engagement;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.SearchHit;
import org.entente.gateway.series.Series;

/** The order of what was found. */
final class Hits {

    private Hits() {}

    /**
     * Those first of which the text is the whole code, then one of each kind in turn.
     *
     * @param kinds what was found of each kind, best first
     */
    static List<SearchHit> of(String text, List<? extends List<? extends SearchHit>> kinds, int most) {
        var rest = kinds.stream()
                .map(kind -> kind.stream().filter(hit -> !isCode(text, hit)).toList())
                .toList();
        int longest = rest.stream().mapToInt(List::size).max().orElse(0);
        return Stream.<SearchHit>concat(
                        kinds.stream().flatMap(List::stream).filter(hit -> isCode(text, hit)),
                        IntStream.range(0, longest).boxed().flatMap(turn -> rest.stream()
                                .filter(kind -> turn < kind.size())
                                .map(kind -> kind.get(turn))))
                .limit(most)
                .toList();
    }

    private static boolean isCode(String text, SearchHit hit) {
        return codeOf(hit).equalsIgnoreCase(text);
    }

    private static String codeOf(SearchHit hit) {
        if (hit instanceof Area area) {
            return area.code();
        } else if (hit instanceof Series series) {
            return series.key();
        } else if (hit instanceof Agreement agreement) {
            return GlobalId.parse(agreement.id()).value();
        } else if (hit instanceof Engagement engagement) {
            return GlobalId.parse(engagement.id()).value();
        } else {
            throw new IllegalArgumentException("nothing that a search finds: " + hit.getClass());
        }
    }
}
