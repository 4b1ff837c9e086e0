package org.entente.partnerships.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.partnerships.problem.ProblemException;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void readsAsWrittenAfterAByteOrderMark() {
        Faults faults = new Faults();

        JsonNode tree = Objects.requireNonNull(JsonText.tree("\uFEFF{\"a\": [1.50, null, \"é\"]}", faults));

        assertThat(tree.at("/a/0").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(tree.at("/a/2").textValue()).isEqualTo("é");
        assertThat(faults.total()).isZero();
    }

    @Test
    void goesOnAfterAMemberThatStandsTwice() {
        Faults faults = new Faults();

        JsonNode tree = Objects.requireNonNull(JsonText.tree("{\"a\":1,\"b\":{\"c\":1,\"c\":2},\"a\":3}", faults));

        assertThat(faults.total()).isEqualTo(2);
        assertThat(tree.at("/a").intValue()).isEqualTo(3);
    }

    @Test
    void stopsAtTooManyNamesAndValues() {
        Faults few = new Faults();
        Faults many = new Faults();

        JsonNode tree = JsonText.tree("[" + "1,".repeat(1_999_998) + "1]", few);
        JsonNode none = JsonText.tree("[" + "{\"\":1},".repeat(666_666) + "1,1]", many);

        assertThat(tree).isNotNull();
        assertThat(few.total()).isZero();
        assertThat(none).isNull();
        assertThat(catchThrowableOfType(ProblemException.class, many::throwIfAny))
                .hasMessageContaining("one fault");
    }

    /** Whatever comes in, it is read or refused by a problem: never anything else, and never both. */
    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        Faults faults = new Faults();

        DocumentReader.Content content = DocumentReader.read(bytes, Set.of("GBR"), faults);

        assertThat(content).isNull();
        assertThat(catchThrowableOfType(ProblemException.class, faults::throwIfAny))
                .isNotNull();
    }
}
