package org.entente.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.entente.gateway.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void whatIsPrintedIsReadAgain() {
        var place = Place.at(Instant.parse("2026-11-26T09:30:00Z")).withStatistics("Mj_a-7");

        assertThat(Place.parse(place.toString())).isEqualTo(place);
        assertThat(place.partnerships()).isEqualTo("2026-11-26T09:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "one", "one two three", "a b&area=TUN", "a\nb", "a ", "é b"})
    void nothingElseIs(String words) {
        var encoded = Base64.getUrlEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Place.parse(encoded)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Place.parse(words)).isInstanceOf(Problem.class);
    }
}
