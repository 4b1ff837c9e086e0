package org.entente.partnerships.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void aChainIsNoCircle() {
        assertThat(Circles.in(Map.of("a", List.of("b", "c"), "b", List.of("c"))))
                .isEmpty();
    }

    @Test
    void whoeverHangsOnACircleIsNotOnIt() {
        assertThat(Circles.in(Map.of(
                        "before",
                        List.of("a"),
                        "a",
                        List.of("b"),
                        "b",
                        List.of("a", "after"),
                        "after",
                        List.of("end"))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theSmallestCircleIsOfOne() {
        assertThat(Circles.in(Map.of("a", List.of("a")))).containsExactly("a");
    }

    @Property
    void everyOneThatReachesItselfIsFoundAndWithoutOneNothingIs(@ForAll("links") Map<String, Set<String>> links) {
        Set<String> circular = new HashSet<>();
        links.keySet().stream().filter(id -> reached(id, links).contains(id)).forEach(circular::add);

        assertThat(Circles.in(links)).containsAll(circular);
        assertThat(Circles.in(links).isEmpty()).isEqualTo(circular.isEmpty());
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> links() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
        return Arbitraries.maps(ids, ids.set().ofMaxSize(2)).ofMaxSize(7);
    }

    private static Set<String> reached(String from, Map<String, Set<String>> links) {
        Set<String> reached = new HashSet<>();
        Set<String> edge = links.getOrDefault(from, Set.of());
        while (reached.addAll(edge)) {
            Set<String> next = new HashSet<>();
            edge.forEach(id -> next.addAll(links.getOrDefault(id, Set.of())));
            edge = next;
        }
        return reached;
    }
}
