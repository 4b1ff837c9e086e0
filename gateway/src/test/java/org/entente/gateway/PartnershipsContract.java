package org.entente.gateway;

import static org.entente.gateway.Rows.holds;
import static org.entente.gateway.Rows.is;
import static org.entente.gateway.Rows.isAsked;
import static org.entente.gateway.Rows.padded;
import static org.entente.gateway.Rows.stream;
import static org.entente.gateway.Rows.text;
import static org.entente.gateway.Rows.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the partnerships service answers, by its wire contract, from the real agreements of cooperation.json. */
final class PartnershipsContract {

    private static final Set<String> IN_FORCE = Set.of("IN_FORCE", "PROVISIONALLY_APPLIED", "EXTENDED");

    /** The members of a row that name areas. */
    private static final Set<String> NAMING = Set.of(
            "area", "provider", "receiver", "visiting", "hosts", "lead", "partner", "about", "origin", "destination");

    /** As far as the tests need them. */
    private static final Map<String, String> WHOLES = Map.of("ITA", "EU", "TUN", "015", "DZA", "015");

    private static final String TODAY = "2026-06-30";

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final MoneyContract money = new MoneyContract(json);
    private final JsonNode all;
    private final Edits edits = new Edits(this::unchanged);

    PartnershipsContract() {
        try (var file = PartnershipsContract.class.getResourceAsStream("/cooperation.json")) {
            all = json.readTree(file);
            all.get("agreements").forEach(row -> Edits.complete((ObjectNode) row));
            all.get("agreements").forEach(this::succeed);
            List.of("engagements", "partnerships", "statements").forEach(kind -> all.get(kind)
                    .forEach(row -> ((ObjectNode) row).put("version", 1).put("state", "PUBLISHED")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Edits edits() {
        return edits;
    }

    /** The other direction of what an agreement says it does to earlier ones. */
    private void succeed(JsonNode later) {
        later.get("related").forEach(link -> rows("agreements")
                .filter(row -> is(row, "id", text(link, "agreement")))
                .forEach(row -> ((ObjectNode) row)
                        .withArray("succession")
                        .addObject()
                        .put("agreement", text(later, "id"))
                        .putNull("through")
                        .set("kind", link.get("kind"))));
    }

    private @Nullable ObjectNode unchanged(String id) {
        return rows("agreements")
                .filter(row -> is(row, "id", id))
                .map(row -> known(row, json.createObjectNode()))
                .findFirst()
                .orElse(null);
    }

    String areas() {
        return page(rows("areas").toList(), json.createObjectNode()).toString();
    }

    String query(String question) {
        var asked = parsed(question);
        var answer = json.createObjectNode();
        answer(asked, answer, "agreements", one -> page(agreements(one).toList(), one));
        answer(
                asked,
                answer,
                "outlines",
                one -> page(agreements(one).map(this::outlined).toList(), one));
        answer(asked, answer, "engagements", one -> page(engagements(one).toList(), one));
        answer(asked, answer, "partnerships", one -> page(partnerships(one).toList(), one));
        answer(asked, answer, "statements", one -> page(statements(one).toList(), one));
        answer(asked, answer, "commitments", one -> page(commitments(one).toList(), one));
        answer(asked, answer, "funding", one -> money.funding(commitments(one).toList(), one));
        answer(asked, answer, "statuses", one -> json.getNodeFactory().textNode(status(one)));
        answer(asked, answer, "corridors", this::corridors);
        answer(asked, answer, "versions", one -> page(edits.versionViews(String.valueOf(text(one, "agreement"))), one));
        answer(asked, answer, "partyStatuses", one -> json.getNodeFactory().textNode(partyStatus(one)));
        answer(asked, answer, "balances", one -> money.balance(commitments(one).toList(), one));
        return withAreas(answer);
    }

    private JsonNode outlined(JsonNode whole) {
        ObjectNode outlined = whole.deepCopy();
        outlined.remove(List.of("events", "commitments", "documents", "related", "succession"));
        outlined.get("parties").forEach(party -> ((ObjectNode) party).remove(List.of("actions", "status")));
        return outlined;
    }

    /** What became of an agreement. */
    ObjectNode change(String words, String id) {
        var change = json.createObjectNode().put("change", words);
        change.putArray("changes").add(words);
        return change.set(
                "agreement",
                rows("agreements").filter(row -> is(row, "id", id)).findFirst().orElseThrow());
    }

    /** With each area that the answer names. */
    String withAreas(ObjectNode answer) {
        var named = new TreeSet<String>();
        name(answer, named);
        answer.putArray("areas")
                .addAll(rows("areas")
                        .filter(area -> named.contains(text(area, "code")))
                        .toList());
        return answer.toString();
    }

    /** What was pinned, from the agreements by their ids, in the order of the ids. */
    String citation(String id, JsonNode pinned) {
        var answer = Pinned.head(id, pinned);
        var asked = json.createObjectNode().put("asOf", Pinned.asOf(pinned));
        var cited = answer.putArray("agreements");
        pinned.get("agreements").forEach(wanted -> rows("agreements")
                .filter(row -> is(row, "id", wanted.asText()))
                .forEach(row -> cited.add(known(row, asked))));
        return withAreas(answer);
    }

    private static void answer(JsonNode asked, ObjectNode answer, String kind, Function<JsonNode, JsonNode> answering) {
        var answers = answer.putArray(kind);
        if (asked.has(kind)) {
            asked.get(kind).forEach(one -> answers.add(answering.apply(one)));
        }
    }

    private Stream<ObjectNode> agreements(JsonNode asked) {
        if (asked.hasNonNull("version")) {
            return Stream.ofNullable(edits.version(
                    asked.get("ids").get(0).asText(), asked.get("version").asInt()));
        }
        if ("DRAFT".equals(text(asked, "state"))) {
            return edits.drafts().filter(row -> anyParty(row, text(asked, "party"), text(asked, "partyRole")));
        }
        return published()
                .filter(row -> isAsked(asked, row, "ids", "id"))
                .map(row -> known(row, asked))
                .filter(row -> !row.get("events").isEmpty() || text(asked, "asOf") == null)
                .filter(row -> anyParty(row, text(asked, "party"), text(asked, "partyRole")))
                .filter(row -> standingFor(asked, "origin").anyMatch(area -> anyParty(row, area, null)))
                .filter(row -> standingFor(asked, "destination").anyMatch(area -> anyParty(row, area, null)))
                .filter(row -> holds(row.get("pillars"), text(asked, "pillar")))
                .filter(row -> is(row, "instrument", text(asked, "instrument")))
                .filter(row -> is(row, "status", text(asked, "status")))
                .filter(row -> text(asked, "inForceOn") == null
                        || IN_FORCE.contains(status(row, String.valueOf(text(asked, "inForceOn")))))
                .filter(row ->
                        text(asked, "search") == null || holdsEveryWord(row, String.valueOf(text(asked, "search"))));
    }

    private Stream<JsonNode> published() {
        var old = rows("agreements").map(row -> String.valueOf(text(row, "id"))).toList();
        return Stream.concat(old.stream(), edits.ids().filter(id -> !old.contains(id)))
                .<JsonNode>mapMulti((id, into) -> {
                    var row = edits.publishedOf(id);
                    if (row != null) {
                        into.accept(row);
                    }
                });
    }

    /** The row without what the public could not know then. */
    private static ObjectNode known(JsonNode row, JsonNode asked) {
        ObjectNode known = row.deepCopy();
        var then = text(asked, "asOf");
        var events = known.putArray("events");
        row.get("events").forEach(event -> {
            if (then == null || text(event, "publishedOn") == null || isKnown(event, then)) {
                events.add(event);
            }
        });
        var commitments = known.putArray("commitments");
        row.get("commitments").forEach(one -> {
            if (then == null || (text(one, "publishedOn") != null && isKnown(one, then))) {
                commitments.add(one);
            }
        });
        return known.put("status", status(known, then == null ? TODAY : then.substring(0, 10)));
    }

    /** A month or a year counts from its end. */
    private static boolean isKnown(JsonNode row, String then) {
        return padded(String.valueOf(text(row, "publishedOn")), "-99").compareTo(then.substring(0, 10)) <= 0;
    }

    private String partyStatus(JsonNode asked) {
        return published()
                        .filter(row -> is(row, "id", text(asked, "agreement")))
                        .map(row -> asked.hasNonNull("version")
                                ? edits.version(
                                        String.valueOf(text(row, "id")),
                                        asked.get("version").asInt())
                                : row)
                        .flatMap(row -> stream(row.get("parties")))
                        .filter(party -> is(party, "area", text(asked, "area")))
                        .flatMap(party -> stream(party.get("actions")))
                        .anyMatch(action -> padded(String.valueOf(text(action, "actedOn")), "-99")
                                        .compareTo(String.valueOf(text(asked, "on")))
                                <= 0)
                ? "SIGNATORY"
                : "NONE";
    }

    private String status(JsonNode asked) {
        return rows("agreements")
                .filter(row -> is(row, "id", text(asked, "agreement")))
                .map(row -> status(known(row, asked), String.valueOf(text(asked, "on"))))
                .findFirst()
                .orElse("UNCLEAR");
    }

    private static String status(JsonNode agreement, String day) {
        return stream(agreement.get("events"))
                .filter(event ->
                        padded(String.valueOf(text(event, "actedOn")), "-01").compareTo(day) <= 0)
                .map(event -> event.get("status").asText())
                .reduce((earlier, later) -> later)
                .orElse("UNCLEAR");
    }

    private Stream<JsonNode> engagements(JsonNode asked) {
        return rows("engagements")
                .filter(row -> isAsked(asked, row, "ids", "id"))
                .filter(row -> text(asked, "asOf") == null || isKnown(row, String.valueOf(text(asked, "asOf"))))
                .filter(row -> either(row, text(asked, "area")))
                .filter(row -> standingFor(asked, "origin").anyMatch(area -> either(row, area)))
                .filter(row -> standingFor(asked, "destination").anyMatch(area -> either(row, area)))
                .filter(row -> holds(row.get("agreements"), text(asked, "agreement")))
                .filter(row ->
                        text(asked, "search") == null || holdsEveryWord(row, String.valueOf(text(asked, "search"))))
                .filter(row -> within(row, "from", asked));
    }

    private Stream<JsonNode> partnerships(JsonNode asked) {
        var area = text(asked, "area");
        return rows("partnerships")
                .filter(row -> isAsked(asked, row, "ids", "id"))
                .filter(row -> is(row, "lead", area) || is(row, "partner", area));
    }

    private Stream<JsonNode> statements(JsonNode asked) {
        return rows("statements")
                .filter(row -> isAsked(asked, row, "ids", "id"))
                .filter(row -> holds(row.get("about"), text(asked, "area")))
                .filter(row -> standingFor(asked, "origin").anyMatch(area -> holds(row.get("about"), area)))
                .filter(row -> standingFor(asked, "destination").anyMatch(area -> holds(row.get("about"), area)))
                .filter(row -> within(row, "on", asked));
    }

    private Stream<JsonNode> commitments(JsonNode asked) {
        return rows("agreements")
                .flatMap(row -> stream(known(row, asked).get("commitments")))
                .filter(row -> isAsked(asked, row, "ids", "id"));
    }

    /** By agreements or by money; an organisation stands for the destination where that is asked for. */
    private ArrayNode corridors(JsonNode asked) {
        var wanted = text(asked, "destination");
        var whole = asked.path("includeOrganisations").asBoolean() ? WHOLES.get(String.valueOf(wanted)) : null;
        var pairs = new TreeSet<String>();
        var known = rows("agreements")
                .map(row -> known(row, asked))
                .filter(row -> !row.get("events").isEmpty() || text(asked, "asOf") == null)
                .toList();
        if ("MONEY".equals(text(asked, "by"))) {
            known.stream()
                    .flatMap(row -> stream(row.get("commitments")))
                    .filter(row -> row.hasNonNull("receiver"))
                    .forEach(row ->
                            pairs.add(text(row, "receiver") + "-" + stoodFor(text(row, "provider"), whole, wanted)));
        } else {
            known.forEach(row -> ends(row, Set.of("SOURCE", "TRANSIT")).forEach(origin -> Stream.concat(
                            ends(row, Set.of("DESTINATION")),
                            ends(row, Set.of("ORGANISATION"))
                                    .filter(one -> one.equals(whole))
                                    .map(one -> String.valueOf(wanted)))
                    .filter(destination -> !destination.equals(origin))
                    .forEach(destination -> pairs.add(origin + "-" + destination))));
        }
        var answer = json.createArrayNode();
        pairs.stream()
                .map(pair -> pair.split("-", 2))
                .map(pair -> json.createObjectNode().put("origin", pair[0]).put("destination", pair[1]))
                .filter(pair -> is(pair, "origin", text(asked, "origin")))
                .filter(pair -> is(pair, "destination", wanted))
                .forEach(answer::add);
        return answer;
    }

    private static @Nullable String stoodFor(
            @Nullable String provider, @Nullable String whole, @Nullable String destination) {
        return provider != null && provider.equals(whole) ? destination : provider;
    }

    private static Stream<String> ends(JsonNode agreement, Set<String> roles) {
        return stream(agreement.get("parties"))
                .filter(party ->
                        stream(party.get("roles")).map(JsonNode::asText).anyMatch(roles::contains))
                .map(party -> String.valueOf(text(party, "area")));
    }

    /** A cursor is the number of rows before it; callers may not know. */
    private ObjectNode page(List<? extends JsonNode> rows, JsonNode asked) {
        var after = text(asked, "after");
        int first = asked.hasNonNull("first") ? asked.get("first").asInt() : 500;
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(rows.size(), from + first);
        var page = json.createObjectNode();
        page.putArray("items").addAll(new ArrayList<JsonNode>(rows.subList(from, to)));
        return page.put("total", rows.size()).put("next", to < rows.size() ? String.valueOf(to) : null);
    }

    private static void name(JsonNode node, Set<String> named) {
        node.properties().forEach(member -> {
            if (NAMING.contains(member.getKey()) && member.getValue().isTextual()) {
                named.add(member.getValue().asText());
            } else if (NAMING.contains(member.getKey())) {
                member.getValue().forEach(code -> named.add(code.asText()));
            }
        });
        node.forEach(inner -> name(inner, named));
    }

    private Stream<JsonNode> rows(String kind) {
        return stream(all.get(kind));
    }

    private static boolean anyParty(JsonNode agreement, @Nullable String area, @Nullable String role) {
        return stream(agreement.get("parties"))
                .anyMatch(party -> is(party, "area", area) && holds(party.get("roles"), role));
    }

    private static boolean holdsEveryWord(JsonNode row, String words) {
        var names = (text(row, "id") + " " + text(row, "title")).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(names::contains);
    }

    private static boolean either(JsonNode engagement, @Nullable String area) {
        return holds(engagement.get("visiting"), area) || holds(engagement.get("hosts"), area);
    }

    /** An end of a corridor, then the organisation or region that holds it, where that is wanted; null where no end is asked for. */
    private static Stream<@Nullable String> standingFor(JsonNode asked, String end) {
        var area = text(asked, end);
        var whole = area == null || !asked.path("includeOrganisations").asBoolean(true) ? null : WHOLES.get(area);
        return whole == null ? Stream.<@Nullable String>of(area) : Stream.of(area, whole);
    }

    private JsonNode parsed(String question) {
        try {
            return json.readTree(question);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
