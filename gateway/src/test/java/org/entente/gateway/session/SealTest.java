package org.entente.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final String SECRET = "as many characters as there must be";

    @Test
    void opensWhatAnyReplicaHasClosed() {
        assertThat(new Seal(SECRET).open(new Seal(SECRET).close("tokens"))).contains("tokens");
    }

    @Test
    void opensNothingOfAnotherSecret() {
        assertThat(new Seal(SECRET + ".").open(new Seal(SECRET).close("tokens")))
                .isEmpty();
    }

    @Test
    void closesTheSameTextDifferentlyEachTime() {
        var seal = new Seal(SECRET);

        assertThat(seal.close("tokens")).isNotEqualTo(seal.close("tokens"));
    }

    @Test
    void takesNoSecretThatCouldBeGuessed() {
        assertThatThrownBy(() -> new Seal(SECRET.substring(0, 31))).hasMessageContaining("at least 32 characters");
    }
}
