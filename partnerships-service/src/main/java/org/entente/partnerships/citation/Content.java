package org.entente.partnerships.citation;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.agreement.AgreementView.ActionView;
import org.entente.partnerships.agreement.AgreementView.DocumentView;
import org.entente.partnerships.agreement.AgreementView.PartyView;
import org.entente.partnerships.agreement.EventView;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.question.AreaName;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says, member by member, apart from the views: a member that a view gets later must not change a
 * citation. Links to other agreements, meetings and commitments are not a part of it, since they depend on who asks, and a
 * citation says the same to everybody. Numbers are texts, since JSON's are of limited precision.
 */
final class Content {

    private final Map<String, String> areas;

    private Content(Map<String, String> areas) {
        this.areas = areas;
    }

    /** Plain values, which have one canonical spelling. */
    static Map<String, Object> of(List<AgreementView> agreements, List<AreaName> areas, Viewpoint from) {
        Map<String, String> names = areas.stream().collect(toMap(AreaName::code, AreaName::name));
        Content content = new Content(names);
        return members(
                "asOf", from.asOf(),
                "recordedAsOf", from.recordedAsOf(),
                "undated", from.undated(),
                "agreements", agreements.stream().map(content::agreement).toList(),
                "references",
                        agreements.stream()
                                .map(agreement -> Reference.of(agreement, names))
                                .toList());
    }

    private Map<String, Object> agreement(AgreementView agreement) {
        return members(
                "id", agreement.id(),
                "version", agreement.version(),
                "title", agreement.title(),
                "shortTitle", agreement.shortTitle(),
                "instrument", agreement.instrument(),
                "binding", agreement.binding(),
                "visibility", agreement.visibility(),
                "pillars", texts(agreement.pillars()),
                "status", agreement.status(),
                "parties", agreement.parties().stream().map(this::party).toList(),
                "events", agreement.events().stream().map(Content::event).toList(),
                "commitments",
                        agreement.commitments().stream().map(this::commitment).toList(),
                "documents",
                        agreement.documents().stream().map(Content::document).toList(),
                "agencies", agreement.agencies(),
                "sources", agreement.sources(),
                "note", agreement.note());
    }

    private Map<String, Object> party(PartyView party) {
        return members(
                "area", party.area(),
                "name", areas.get(party.area()),
                "roles", texts(party.roles()),
                "actions", party.actions().stream().map(Content::action).toList());
    }

    private static Map<String, Object> action(ActionView action) {
        return members(
                "kind", action.kind(),
                "of", action.of(),
                "actedOn", action.actedOn(),
                "effectiveOn", action.effectiveOn(),
                "publishedOn", action.publishedOn(),
                "place", action.place());
    }

    private static Map<String, Object> event(EventView event) {
        return members(
                "id", event.id(),
                "status", event.status(),
                "actedOn", event.actedOn(),
                "effectiveOn", event.effectiveOn(),
                "publishedOn", event.publishedOn(),
                "note", event.note(),
                "sourceUrl", event.sourceUrl());
    }

    private Map<String, Object> commitment(CommitmentView commitment) {
        return members(
                "id", commitment.id(),
                "kind", commitment.kind(),
                "provider", commitment.provider(),
                "receiver", commitment.receiver(),
                "pillar", commitment.pillar(),
                "sector", commitment.sector(),
                "amount", plain(commitment.amount()),
                "currency", commitment.currency(),
                "inKind", commitment.inKind(),
                "from", commitment.from(),
                "to", commitment.to(),
                "publishedOn", commitment.publishedOn(),
                "conditional", commitment.conditional(),
                "note", commitment.note(),
                "sourceUrl", commitment.sourceUrl());
    }

    private static Map<String, Object> document(DocumentView document) {
        return members(
                "title", document.title(),
                "url", document.url(),
                "language", document.language(),
                "publishedOn", document.publishedOn());
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> members(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                members.put(String.valueOf(namesAndValues[i]), isPlain(value) ? value : value.toString());
            }
        }
        return members;
    }

    private static boolean isPlain(Object value) {
        return value instanceof List || value instanceof Map || value instanceof Boolean || value instanceof Integer;
    }
}
