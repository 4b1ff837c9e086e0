package org.entente.partnerships.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Editing.commitment;
import static org.entente.partnerships.testing.Editing.event;
import static org.entente.partnerships.testing.Editing.members;
import static org.entente.partnerships.testing.Editing.post;
import static org.entente.partnerships.testing.Editing.publish;
import static org.entente.partnerships.testing.Editing.put;
import static org.entente.partnerships.testing.Editing.treaty;
import static org.entente.partnerships.testing.Handing.approved;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class EditsPropertyTest {

    private static final String AT = "/agreements/{id}";

    /** Any sequence of edits, published now and then, leaves what one document with the final content brings. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anySequenceOfEditsLeavesWhatOneDocumentBrings(int seed) {
        Random random = new Random(seed);
        String id = "walk-" + seed;
        Map<String, Object> content =
                treaty(id, "ITA", "LBY", "events", new ArrayList<>(), "commitments", new ArrayList<>());
        post(Tokens.editor(), null, content, "/agreements").then().statusCode(201);
        int version = 1;
        int steps = 6 + random.nextInt(6);
        for (int step = 0; step < steps; step++) {
            version = change(random, id, content, version, step);
            if (random.nextInt(4) == 0) {
                publish(Tokens.approver(), version, AT, id).then().statusCode(200);
            }
        }
        publish(Tokens.approver(), version, AT, id).then().statusCode(200);

        assertThat(approved(document(content)))
                .as("the document brings nothing new")
                .isNull();
    }

    private static int change(Random random, String id, Map<String, Object> content, int version, int step) {
        Response answer;
        switch (random.nextInt(5)) {
            case 0 -> {
                Map<String, Object> event =
                        event(random.nextBoolean() ? "EXTENDED" : "SUSPENDED", "20%02d".formatted(random.nextInt(20)));
                list(content, "events").add(event);
                answer = post(Tokens.editor(), version, event, AT + "/events", id);
            }
            case 1 -> {
                Map<String, Object> money =
                        commitment("%s-c%d".formatted(id, step), "ITA", "LBY", 1 + random.nextInt(1000));
                list(content, "commitments").add(money);
                answer = post(Tokens.editor(), version, money, AT + "/commitments", id);
            }
            case 2 -> {
                Map<String, Object> action =
                        members("kind", "DECLARED", "actedOn", "2004-0" + (1 + random.nextInt(9)), "place", "Rome");
                @SuppressWarnings("unchecked")
                Map<String, Object> party =
                        (Map<String, Object>) list(content, "parties").get(random.nextInt(2));
                list(party, "actions").add(action);
                answer = post(Tokens.editor(), version, action, AT + "/parties/{area}/actions", id, party.get("area"));
            }
            case 3 -> {
                content.put("note", "note of step " + step);
                answer = put(Tokens.editor(), version, content, AT, id);
            }
            default -> {
                List<Object> events = list(content, "events");
                if (!events.isEmpty()) {
                    events.remove(random.nextInt(events.size()));
                }
                content.put("shortTitle", "Walk " + step);
                answer = put(Tokens.editor(), version, content, AT, id);
            }
        }
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer.path("version");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> holder, String member) {
        List<Object> items = holder.get(member) instanceof ArrayList<?> list
                ? (List<Object>) list
                : new ArrayList<>((List<Object>) holder.getOrDefault(member, List.of()));
        holder.put(member, items);
        return items;
    }

    /** As an editor writes it in a document. */
    private static String document(Map<String, Object> content) {
        Sample sample = Sample.agreement((String) content.get("id"));
        Object plain = written(content);
        ((Map<?, ?>) plain).forEach((member, value) -> sample.set((String) member, value));
        return Sample.document(sample);
    }

    private static final Map<String, String> NAMES = Map.of(
            "events",
            "status_events",
            "actedOn",
            "date",
            "shortTitle",
            "short_title",
            "publishedOn",
            "published_on",
            "provider",
            "by",
            "receiver",
            "to");

    private static Object written(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = members();
            boolean action = map.containsKey("place");
            map.forEach((name, member) -> members.put(
                    action && name.equals("actedOn") ? "acted_on" : NAMES.getOrDefault(name, (String) name),
                    written(member)));
            return members;
        } else if (value instanceof List<?> list) {
            return list.stream().map(EditsPropertyTest::written).toList();
        }
        return value instanceof String word && word.matches("[A-Z_]{5,}") ? word.toLowerCase(Locale.ROOT) : value;
    }
}
