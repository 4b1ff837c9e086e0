package org.entente.partnerships.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.date.PartialDate;
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
                event -> named(event) + effective(event.effectiveOn()),
                (old, fresh) -> words.members(named(fresh), members(old), members(fresh)));
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
                Difference::named,
                (old, fresh) -> words.members(named(old), members(old), members(fresh)));
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
                action -> named(after, action)
                        + effective(action.effectiveOn())
                        + (action.place() == null ? "" : ", at " + Words.quoted(action.place())),
                (old, fresh) -> words.members(named(after, fresh), members(old), members(fresh)));
    }

    private static String named(Party party, Action action) {
        String of = action.of() == null ? "" : " of " + action.of();
        return "party %s: %s%s %s".formatted(party.area(), action.kind(), of, when(action.actedOn()));
    }

    /** On a day, or in a month or year of which no day is known. */
    private static String when(PartialDate date) {
        return (date.firstDay().equals(date.lastDay()) ? "on " : "in ") + date;
    }

    private static String effective(@Nullable PartialDate date) {
        return date == null ? "" : ", effective " + date;
    }

    private static Map<String, @Nullable Object> members(Action action) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("effective date", action.effectiveOn());
        members.put("publication date", action.publishedOn());
        members.put("place", action.place());
        return members;
    }

    private static String named(Event event) {
        return "event %s of %s".formatted(event.status(), event.actedOn());
    }

    private static Map<String, @Nullable Object> members(Event event) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("effective date", event.effectiveOn());
        members.put("publication date", event.publishedOn());
        members.put("note", event.note());
        members.put("source", event.sourceUrl());
        return members;
    }

    private static String gift(Commitment commitment) {
        String what = commitment.amount() == null
                ? String.valueOf(commitment.inKind())
                : "%s %s".formatted(commitment.currency(), plain(commitment.amount()));
        String whom = commitment.receiver() == null ? "" : " to " + commitment.receiver();
        List<String> said = new ArrayList<>();
        said.add("%s of %s from %s%s".formatted(commitment.kind(), what, commitment.provider(), whom));
        if (commitment.from() != null || commitment.to() != null) {
            said.add("for " + period(commitment.from(), commitment.to()));
        }
        said.add("under " + commitment.pillar());
        if (commitment.conditional()) {
            said.add("on a condition");
        }
        if (commitment.pays() != null) {
            said.add("pays " + commitment.pays());
        }
        if (!commitment.restates().isEmpty()) {
            said.add("restates " + Words.quoted(commitment.restates()));
        }
        return String.join(", ", said);
    }

    private static String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from != null && from.equals(to)
                ? from.text()
                : (from == null ? ".." : from.text()) + "/" + (to == null ? ".." : to.text());
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
        members.put("kind of thing given", commitment.inKind());
        members.put("from", commitment.from());
        members.put("to", commitment.to());
        members.put("publication date", commitment.publishedOn());
        members.put("conditional", commitment.conditional());
        members.put("restates", commitment.restates());
        members.put("pays", commitment.pays());
        members.put("note", commitment.note());
        members.put("source", commitment.sourceUrl());
        return members;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static String named(Document document) {
        return "document %s (%s)".formatted(Words.quoted(document.title()), document.url());
    }

    private static Map<String, @Nullable Object> members(Document document) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("title", document.title());
        members.put("language", document.language());
        members.put("publication date", document.publishedOn());
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
        words.member("publication date", before.publishedOn(), after.publishedOn());
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
        words.member("date", before.on(), after.on());
        words.member("publication date", before.publishedOn(), after.publishedOn());
        words.member("source", before.sourceUrl(), after.sourceUrl());
    }

    private void stage(PartnershipDraft before, PartnershipDraft after) {
        words.member("roles", before.roles(), after.roles());
        words.member("stage", before.stage(), after.stage());
        words.member("publication date", before.publishedOn(), after.publishedOn());
        words.member("note", before.note(), after.note());
    }
}
