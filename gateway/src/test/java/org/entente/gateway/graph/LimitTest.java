package org.entente.gateway.graph;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entente.gateway.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0007", "a\n", "\u0085", "\ud800", "a\udc00b", "seven c"})
    void refusesWhatIsTooLongOrNoText(String text) {
        var refused = assertThrows(Problem.class, () -> Limit.length("search", text, 6));

        assertThat(refused.argument(), equalTo("search"));
    }

    @Test
    void takesEveryScript() {
        assertThat(Limit.length("search", "Åland ελ 😀", 20), equalTo("Åland ελ 😀"));
        assertThat(Limit.length("search", null, 1), equalTo(null));
    }
}
