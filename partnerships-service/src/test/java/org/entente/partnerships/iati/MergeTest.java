package org.entente.partnerships.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Set<String> ACTIVITIES = Set.of("GB-GOV-1-1");
    private static final Taken ONE = taken("one", "100.5", "2024-08-01");
    private static final Taken TWO = taken("two", "200", "2024-08-01");

    @Test
    void whatIsNewComesBehindWhatIsThere() {
        // When
        Merge merge = Merge.of(array("[{\"id\": \"by-hand\", \"amount\": 5}]"), List.of(ONE, TWO), ACTIVITIES);

        // Then
        assertThat(ids(merge.commitments())).containsExactly("by-hand", ONE.id(), TWO.id());
        assertThat(merge.added()).containsExactly(ONE, TWO);
        assertThat(merge.places()).containsOnlyKeys(1, 2);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        // Given
        JsonNode before = stored(Merge.of(array("[]"), List.of(ONE, TWO), ACTIVITIES));

        // When
        Merge again = Merge.of(before, List.of(ONE, TWO), ACTIVITIES);

        // Then
        assertThat(again.isNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.commitments()).isEqualTo(before);
    }

    @Test
    void whatIsUnchangedHasBeenKnownSinceBefore() {
        // Given
        JsonNode before = stored(Merge.of(array("[]"), List.of(ONE), ACTIVITIES));

        // When
        Merge later = Merge.of(before, List.of(taken("one", "100.50", "2024-09-01")), ACTIVITIES);
        Merge undated = Merge.of(before, List.of(taken("one", "100.50", null)), ACTIVITIES);
        Merge earlier = Merge.of(before, List.of(taken("one", "100.50", "2024-07-01")), ACTIVITIES);

        // Then
        assertThat(later.isNothing()).isTrue();
        assertThat(undated.isNothing()).isTrue();
        assertThat(earlier.commitments().get(0).get("publishedOn").asText()).isEqualTo("2024-07-01");
    }

    @Test
    void whatChangedIsKnownFromTheLaterFileOnAndKeepsItsPlaceAndTheLinksThatPeopleMade() {
        // Given
        ArrayNode before = stored(Merge.of(array("[]"), List.of(ONE, TWO), ACTIVITIES));
        ((ObjectNode) before.get(0)).putArray("restates").add("press-total");

        // When
        Merge merge = Merge.of(before, List.of(taken("one", "99", "2024-09-01"), TWO), ACTIVITIES);

        // Then
        JsonNode now = merge.commitments().get(0);
        assertThat(merge.changed()).extracting(Taken::id).containsExactly(ONE.id());
        assertThat(now.get("amount").decimalValue()).isEqualByComparingTo("99");
        assertThat(now.get("publishedOn").asText()).isEqualTo("2024-09-01");
        assertThat(now.get("restates").get(0).asText()).isEqualTo("press-total");
    }

    @Test
    void whatTheActivityNoLongerSaysGoesAndNothingElseDoes() {
        // Given
        Taken other = taken("GB-GOV-1-2", "three", "300", null);
        JsonNode before = stored(Merge.of(
                array("[{\"id\": \"by-hand\"}]"), List.of(ONE, TWO, other), Set.of("GB-GOV-1-1", "GB-GOV-1-2")));

        // When
        Merge merge = Merge.of(before, List.of(TWO), ACTIVITIES);

        // Then
        assertThat(merge.removed()).containsExactly(ONE.id());
        assertThat(ids(merge.commitments())).containsExactly("by-hand", TWO.id(), other.id());
    }

    private static Taken taken(String transaction, String amount, @Nullable String published) {
        return taken("GB-GOV-1-1", transaction, amount, published);
    }

    private static Taken taken(String activity, String transaction, String amount, @Nullable String published) {
        PartialDate day = new PartialDate("2021-03-01");
        return new Taken(
                Conversion.prefix(activity) + transaction,
                activity,
                transaction,
                new Place(1, 1),
                CommitmentKind.COMMITMENT,
                "GBR",
                "TUN",
                Pillar.BORDER_MANAGEMENT,
                "15190",
                new BigDecimal(amount),
                "GBP",
                day,
                day,
                day,
                published == null ? null : new PartialDate(published),
                false,
                null,
                "note",
                null);
    }

    /** As the database would answer it: by way of a text. */
    private static ArrayNode stored(Merge merge) {
        return array(merge.commitments().toString());
    }

    private static ArrayNode array(String json) {
        try {
            return (ArrayNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> ids(ArrayNode commitments) {
        return commitments.findValuesAsText("id");
    }
}
