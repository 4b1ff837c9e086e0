package org.entente.partnerships.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.AgreementDraft.Action;
import org.entente.partnerships.document.AgreementDraft.Commitment;
import org.entente.partnerships.document.AgreementDraft.Document;
import org.entente.partnerships.document.AgreementDraft.Event;
import org.entente.partnerships.document.AgreementDraft.Party;
import org.entente.partnerships.document.AgreementDraft.Related;
import org.entente.partnerships.document.References.Reference;
import org.entente.partnerships.document.References.Restating;
import org.entente.partnerships.purpose.PurposeRules;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.PartyActionKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.RelationKind;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.entente.partnerships.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads agreements one by one; one with a fault yields nothing. */
final class AgreementReader {

    private static final int TITLE = 500;
    private static final int NAME = 300;
    private static final int TEXT = 4000;
    private static final Set<Status> OF_EVENTS = EnumSet.complementOf(EnumSet.of(Status.UNCLEAR));

    private final Values values;
    private final References references;

    AgreementReader(Values values, References references) {
        this.values = values;
        this.references = references;
    }

    @Nullable
    AgreementDraft agreement(Members members) {
        members.inViews("status_events", "events", "source_urls", "sources")
                .shownOnly("status", "state", "version", "succession");
        String id = members.required("id", values::slug);
        references.define("agreement", members.at("id"), id);
        String title = members.required("title", values.text(TITLE));
        String shortTitle = members.optional("short_title", values.text(NAME));
        Instrument instrument = members.required("instrument", values.word(Instrument.class));
        Boolean binding = members.optional("binding", values::flag);
        Visibility visibility = members.optional("visibility", values.word(Visibility.class));
        List<Pillar> pillars = members.requiredList(
                "pillars", members.distinct(values.word(Pillar.class)), "an agreement is about something");
        List<Party> parties = members.requiredList("parties", values.object(partyOnce()), "an agreement has parties");
        Set<String> eventIds = new HashSet<>();
        List<Event> events =
                members.list("status_events", values.object(event -> event(event, String.valueOf(id), eventIds)));
        List<Commitment> commitments =
                members.list("commitments", values.object(commitment -> commitment(commitment, id)));
        List<String> agencies = members.list("agencies", values.text(NAME));
        List<String> sources = members.list("source_urls", values::url);
        List<Document> documents = members.list("documents", values.object(this::document));
        List<Related> related = members.list("related", values.object(other -> related(other, id)));
        String note = members.optional("note", values.text(TEXT));
        if (id == null || title == null || instrument == null) {
            return null;
        }
        return new AgreementDraft(
                members.pointer(),
                id,
                title,
                shortTitle,
                instrument,
                binding == null ? instrument.usuallyBinding() : binding,
                visibility == null ? Visibility.PUBLIC : visibility,
                pillars,
                parties,
                events,
                commitments,
                agencies,
                sources,
                documents,
                related,
                note);
    }

    private Function<Members, @Nullable Party> partyOnce() {
        Set<String> seen = new HashSet<>();
        return members -> {
            members.shownOnly("status");
            String area = members.required("area", values::area);
            if (area != null && !seen.add(area)) {
                members.refuse("area", area, "is a party already; give it both roles there");
            }
            List<Role> roles = roles(members);
            List<Action> actions = members.list("actions", values.object(this::action));
            return area == null ? null : new Party(area, roles, actions);
        };
    }

    private List<Role> roles(Members members) {
        if (values.spelling() == Spelling.DOCUMENT && members.has("role") && members.has("roles")) {
            members.refuse("roles", null, "role says the same: give one of the two");
            return List.of();
        }
        if (values.spelling() == Spelling.VIEW || members.has("roles")) {
            return members.requiredList(
                    "roles", members.distinct(values.word(Role.class)), "a party is something in the agreement");
        }
        Role role = members.required("role", values.word(Role.class));
        return role == null ? List.of() : List.of(role);
    }

    private @Nullable Action action(Members members) {
        members.shownOnly("warnings");
        PartyActionKind kind = members.required("kind", values.word(PartyActionKind.class));
        PartyActionKind of = members.optional("of", values.word(PartyActionKind.class));
        if (of != null && kind != null && !kind.refersTo(of)) {
            members.refuse("of", of.name(), "%s does not refer to %s".formatted(kind, of));
        }
        PartialDate actedOn = members.required("acted_on", values::date);
        PartialDate effectiveOn = members.optional("effective_on", values::date);
        PartialDate publishedOn = members.optional("published_on", values::date);
        String place = members.optional("place", values.text(NAME));
        return kind == null || actedOn == null ? null : new Action(kind, of, actedOn, effectiveOn, publishedOn, place);
    }

    private @Nullable Event event(Members members, String agreement, Set<String> taken) {
        members.inViews("date", "actedOn").shownOnly("id", "warnings");
        Status status = members.required("status", values.word(OF_EVENTS));
        PartialDate actedOn = members.required("date", values::date);
        PartialDate effectiveOn = members.optional("effective_on", values::date);
        PartialDate publishedOn = members.optional("published_on", values::date);
        String note = members.optional("note", values.text(TEXT));
        String sourceUrl = members.optional("source_url", values::url);
        if (status == null || actedOn == null) {
            return null;
        }
        String id = "%s/%s/%s".formatted(agreement, Values.written(status), actedOn.text());
        return new Event(
                free(id, taken),
                status,
                actedOn,
                effectiveOn,
                publishedOn == null ? actedOn : publishedOn,
                note,
                sourceUrl);
    }

    /** The id, with a number behind it where the same happened before on the same date. */
    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private @Nullable Commitment commitment(Members members, @Nullable String agreement) {
        members.inViews("by", "provider", "to", "receiver", "to_period", "to").shownOnly("agreement", "disbursed");
        String id = members.required("id", values::slug);
        CommitmentKind kind = members.required("kind", values.word(CommitmentKind.class));
        String provider = members.required("by", values::area);
        String receiver = members.optional("to", values::area);
        String sector = members.optional("sector", values::sector);
        Pillar pillar = pillar(members, sector);
        BigDecimal amount = members.optional("amount", values::amount);
        String currency = members.optional("currency", values::currency);
        String inKind = members.optional("in_kind", values.text(1000));
        refuseHalfAGift(members, kind);
        PartialDate from = members.optional("from", values::date);
        PartialDate to = members.optional("to_period", values::date);
        members.refuseReversed("to_period", from, to);
        PartialDate publishedOn = members.optional("published_on", values::date);
        Boolean conditional = members.optional("conditional", values::flag);
        List<Reference> restates = new ArrayList<>();
        List<String> restated = members.distinct("restates", (value, pointer) -> {
            String other = values.slug(value, pointer);
            if (other != null) {
                restates.add(new Reference(pointer, other));
            }
            return other;
        });
        String pays = members.optional("pays", references.toPaid(values));
        if (pays != null && kind != null && kind != CommitmentKind.DISBURSEMENT) {
            members.refuse("pays", pays, "only a disbursement pays a commitment");
        }
        String note = members.optional("note", values.text(TEXT));
        String sourceUrl = members.optional("source_url", values::url);
        if (id != null && kind != null) {
            references.define(id, kind);
        }
        if (id != null) {
            references.defineCommitment(new Restating(members.at("id"), id, agreement, restates));
        }
        if (id == null || kind == null || provider == null || pillar == null) {
            return null;
        }
        return new Commitment(
                id,
                kind,
                provider,
                receiver,
                pillar,
                sector,
                amount,
                currency,
                inKind,
                from,
                to,
                publishedOn,
                conditional != null && conditional,
                restated,
                pays,
                note,
                sourceUrl);
    }

    /** As stated; else as the rules give it for the purpose code. */
    private @Nullable Pillar pillar(Members members, @Nullable String sector) {
        if (members.has("pillar") || !members.has("sector")) {
            return members.required("pillar", values.word(Pillar.class));
        }
        Pillar pillar = sector == null ? null : PurposeRules.pillarOf(sector);
        if (sector != null && pillar == null) {
            members.refuse("pillar", null, "is missing, and no rule gives one for sector %s".formatted(sector));
        }
        return pillar;
    }

    /** Currencies are never added, so money without one says nothing. */
    private static void refuseHalfAGift(Members members, @Nullable CommitmentKind kind) {
        if (members.has("amount") && !members.has("currency")) {
            members.refuse("currency", null, "money has a currency");
        }
        if (members.has("currency") && !members.has("amount")) {
            members.refuse("amount", null, "a currency without an amount");
        }
        if (!members.has("in_kind") && kind == CommitmentKind.IN_KIND) {
            members.refuse("in_kind", null, "says in kind, and not what");
        } else if (!members.has("in_kind") && !members.has("amount")) {
            members.refuse("amount", null, "neither money nor anything in kind");
        }
    }

    private @Nullable Document document(Members members) {
        String title = members.required("title", values.text(TITLE));
        String url = members.required("url", values::url);
        String language = members.optional("language", values::language);
        PartialDate publishedOn = members.optional("published_on", values::date);
        return title == null || url == null ? null : new Document(title, url, language, publishedOn);
    }

    private @Nullable Related related(Members members, @Nullable String id) {
        RelationKind kind = members.required("kind", values.word(RelationKind.class));
        String agreement = members.required("agreement", references.toAgreement(values));
        if (agreement != null && agreement.equals(id)) {
            members.refuse("agreement", agreement, "an agreement is not related to itself");
        }
        return kind == null || agreement == null ? null : new Related(kind, agreement);
    }
}
