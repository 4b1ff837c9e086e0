package org.entente.partnerships.version;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.AgreementDraft.Action;
import org.entente.partnerships.document.AgreementDraft.Commitment;
import org.entente.partnerships.document.AgreementDraft.Document;
import org.entente.partnerships.document.AgreementDraft.Event;
import org.entente.partnerships.document.AgreementDraft.Party;
import org.entente.partnerships.document.AgreementDraft.Related;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.EngagementDraft;
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.document.StatementDraft;
import org.jspecify.annotations.Nullable;

/** How two versions of one thing differ, in words: a sentence for each change, in the order of the view's members. */
public final class Difference {

    private final Words words = new Words();

    private Difference() {}

    /** Empty where both say the same. */
    public static List<String> of(Draft before, Draft after) {
        Difference difference = new Difference();
        if (before instanceof AgreementDraft old && after instanceof AgreementDraft fresh) {
            difference.agreement(old, fresh);
        } else if (before instanceof EngagementDraft old && after instanceof EngagementDraft fresh) {
            difference.engagement(old, fresh);
        } else if (before instanceof StatementDraft old && after instanceof StatementDraft fresh) {
            difference.statement(old, fresh);
        } else if (before instanceof PartnershipDraft old && after instanceof PartnershipDraft fresh) {
            difference.stage(old, fresh);
        } else {
            throw new IllegalArgumentException("two versions are of one kind");
        }
        return difference.words.sentences();
    }

    private void agreement(AgreementDraft before, AgreementDraft after) {
        words.member("title", before.title(), after.title());
        words.member("short title", before.shortTitle(), after.shortTitle());
        words.member("instrument", before.instrument(), after.instrument());
        words.member("binding", before.binding(), after.binding());
        words.member("visibility", before.visibility(), after.visibility());
        words.values("pillar", before.pillars(), after.pillars());
        words.list(
                "parties",
                before.parties(),
                after.parties(),
                Party::area,
                party -> "party %s as %s".formatted(party.area(), Words.quoted(party.roles())),
                this::party);
        words.list(
                "events",
                before.events(),
                after.events(),
                Event::id,
                Difference::spoken,
                (old, fresh) -> words.members(spoken(fresh), members(old), members(fresh)));
        words.list(
                "commitments",
                before.commitments(),
                after.commitments(),
                Commitment::id,
                commitment -> "commitment %s (%s)".formatted(commitment.id(), gift(commitment)),
                (old, fresh) -> words.members("commitment " + fresh.id(), members(old), members(fresh)));
        words.values("agency", before.agencies(), after.agencies());
        words.list(
                "documents",
                before.documents(),
                after.documents(),
                Document::url,
                document -> "document %s".formatted(Words.quoted(document.title())),
                (old, fresh) -> words.members(
                        "document %s".formatted(Words.quoted(old.title())), members(old), members(fresh)));
        words.list("links", before.related(), after.related(), String::valueOf, Difference::spoken, (old, fresh) -> {});
        words.values("source", before.sources(), after.sources());
        words.member("note", before.note(), after.note());
    }

    private void party(Party before, Party after) {
        words.member("party %s: roles".formatted(after.area()), before.roles(), after.roles());
        words.list(
                "actions of " + after.area(),
                before.actions(),
                after.actions(),
                action -> "%s %s %s".formatted(action.kind(), action.of(), action.actedOn()),
                action -> spoken(after, action),
                (old, fresh) -> words.members(spoken(after, fresh), members(old), members(fresh)));
    }

    private static String spoken(Party party, Action action) {
        return "party %s: %s%s on %s"
                .formatted(
                        party.area(), action.kind(), action.of() == null ? "" : " of " + action.of(), action.actedOn());
    }

    private static Map<String, @Nullable Object> members(Action action) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("effectiveOn", action.effectiveOn());
        members.put("publishedOn", action.publishedOn());
        members.put("place", action.place());
        return members;
    }

    private static String spoken(Event event) {
        return "event %s of %s".formatted(event.status(), event.actedOn());
    }

    private static Map<String, @Nullable Object> members(Event event) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("effectiveOn", event.effectiveOn());
        members.put("publishedOn", event.publishedOn());
        members.put("note", event.note());
        members.put("sourceUrl", event.sourceUrl());
        return members;
    }

    private static String gift(Commitment commitment) {
        String what = commitment.amount() == null
                ? String.valueOf(commitment.inKind())
                : "%s %s".formatted(commitment.currency(), plain(commitment.amount()));
        String whom = commitment.receiver() == null ? "" : " to " + commitment.receiver();
        return "%s of %s from %s%s".formatted(commitment.kind(), what, commitment.provider(), whom);
    }

    private static Map<String, @Nullable Object> members(Commitment commitment) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("kind", commitment.kind());
        members.put("provider", commitment.provider());
        members.put("receiver", commitment.receiver());
        members.put("pillar", commitment.pillar());
        members.put("sector", commitment.sector());
        members.put("amount", plain(commitment.amount()));
        members.put("currency", commitment.currency());
        members.put("inKind", commitment.inKind());
        members.put("from", commitment.from());
        members.put("to", commitment.to());
        members.put("publishedOn", commitment.publishedOn());
        members.put("conditional", commitment.conditional());
        members.put("restates", commitment.restates());
        members.put("pays", commitment.pays());
        members.put("note", commitment.note());
        members.put("sourceUrl", commitment.sourceUrl());
        return members;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static Map<String, @Nullable Object> members(Document document) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("title", document.title());
        members.put("language", document.language());
        members.put("publishedOn", document.publishedOn());
        return members;
    }

    private static String spoken(Related related) {
        return "link %s %s".formatted(related.kind(), related.agreement());
    }

    private void engagement(EngagementDraft before, EngagementDraft after) {
        words.member("title", before.title(), after.title());
        words.member("kind", before.kind(), after.kind());
        words.member("from", before.from(), after.from());
        words.member("to", before.to(), after.to());
        words.member("publishedOn", before.publishedOn(), after.publishedOn());
        words.member("visiting", before.visiting(), after.visiting());
        words.member("hosts", before.hosts(), after.hosts());
        words.values("office", before.offices(), after.offices());
        words.member("outcome", before.outcome(), after.outcome());
        words.values("agreement", before.agreements(), after.agreements());
        words.values("source", before.sources(), after.sources());
    }

    private void statement(StatementDraft before, StatementDraft after) {
        words.member("speaker", before.speaker(), after.speaker());
        words.member("about", before.about(), after.about());
        words.member("stance", before.stance(), after.stance());
        words.member("pillar", before.pillar(), after.pillar());
        words.member("summary", before.summary(), after.summary());
        words.member("on", before.on(), after.on());
        words.member("publishedOn", before.publishedOn(), after.publishedOn());
        words.member("sourceUrl", before.sourceUrl(), after.sourceUrl());
    }

    private void stage(PartnershipDraft before, PartnershipDraft after) {
        words.member("roles", before.roles(), after.roles());
        words.member("stage", before.stage(), after.stage());
        words.member("publishedOn", before.publishedOn(), after.publishedOn());
        words.member("note", before.note(), after.note());
    }
}
