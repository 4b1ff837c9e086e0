package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpOptionsTest {

    private static final Path DEFAULT_DATA = Path.of("/home/somebody/entente/deploy/local/data");

    @Test
    void nothingAskedMeansOneOfEachOnTheDefaultPorts() {
        assertEquals(new UpOptions(false, false, 0, DEFAULT_DATA, 1), parse());
    }

    @Test
    void everythingAskedIsUnderstood() {
        var options = parse("--detach", "--fresh", "--port-offset", "100", "--data=/srv/entente", "--replicas", "3");

        assertEquals(new UpOptions(true, true, 100, Path.of("/srv/entente"), 3), options);
    }

    @ParameterizedTest
    @CsvSource({
        "--port-offset many, '--port-offset takes a number, not \"many\".'",
        "--port-offset, --port-offset needs a value.",
        "--port-offset -1, '--port-offset takes a number from 0 to 50000, not -1.'",
        "--replicas 0, '--replicas takes a number from 1 to 9, not 0.'",
        "--data, --data needs a value."
    })
    void whatCannotBeMeantIsRefusedInASentence(String words, String sentence) {
        var refusal = assertThrows(Sorry.class, () -> parse(words.split(" ")));

        assertEquals(sentence, refusal.getMessage());
    }

    @Test
    void anUnknownWordIsNamedAndTheUsageShown() {
        var refusal = assertThrows(Sorry.class, () -> parse("--frsh"));

        var message = Objects.requireNonNull(refusal.getMessage());
        assertTrue(message.startsWith("up does not know \"--frsh\"."));
        assertTrue(message.contains("--port-offset N"));
    }

    private static UpOptions parse(String... arguments) {
        return UpOptions.parse(DEFAULT_DATA, arguments);
    }
}
