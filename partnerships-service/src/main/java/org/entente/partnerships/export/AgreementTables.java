package org.entente.partnerships.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.agreement.AgreementView.ActionView;
import org.entente.partnerships.agreement.AgreementView.DocumentView;
import org.entente.partnerships.agreement.AgreementView.PartyView;
import org.entente.partnerships.agreement.AgreementView.RelationView;
import org.entente.partnerships.agreement.EventView;
import org.entente.partnerships.commitment.CommitmentView;

/** What is written of agreements: each as a whole, or one kind of their parts, each part beside the id of its agreement. */
enum AgreementTables {
    AGREEMENTS {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return new Rows<>(WHOLE, agreements);
        }
    },
    PARTIES {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return parts(PARTY, agreements, AgreementView::parties);
        }
    },
    ACTIONS {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return parts(ACTION, agreements, AgreementTables::actions);
        }
    },
    EVENTS {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return parts(EVENT, agreements, AgreementView::events);
        }
    },
    COMMITMENTS {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return parts(COMMITMENT, agreements, agreement -> sides.among(agreement.commitments()));
        }
    },
    DOCUMENTS {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return parts(DOCUMENT, agreements, AgreementView::documents);
        }
    },
    RELATED {
        @Override
        Rows<?> rows(List<AgreementView> agreements, Sides sides) {
            return parts(RELATION, agreements, AgreementView::related);
        }
    };

    /** What one party did. */
    private record Act(String area, ActionView action) {}

    /** A part and the agreement that it is of. */
    private record Part<P>(String agreement, P part) {}

    private static final Table<PartyView> PARTY = Table.<PartyView>of("parties")
            .column("area", "Code of the party", PartyView::area)
            .column("roles", "What it is in this agreement", PartyView::roles);

    private static final Table<Act> ACTION = Table.<Act>of("actions")
            .column("area", "Code of the party", Act::area)
            .column(
                    "kind",
                    "SIGNED, RATIFIED, ACCEDED, NOTIFIED, DENOUNCED, WITHDREW, RESERVED or DECLARED",
                    a -> a.action().kind())
            .column("of", "Which earlier act is taken back", a -> a.action().of())
            .column("acted_on", "EDTF: 2004, 2021-05 or 2021-05-03", a -> a.action()
                    .actedOn())
            .column("effective_on", "From when it counts", a -> a.action().effectiveOn())
            .column("published_on", "When the public could know of it", a -> a.action()
                    .publishedOn())
            .column("place", "Where", a -> a.action().place());

    private static final Table<EventView> EVENT = Table.<EventView>of("events")
            .column("id", "Unique over all agreements", EventView::id)
            .column("status", "What the agreement became", EventView::status)
            .column("acted_on", "EDTF: 2004, 2021-05 or 2021-05-03", EventView::actedOn)
            .column("effective_on", "From when it counts", EventView::effectiveOn)
            .column("published_on", "When the public could know of it", EventView::publishedOn)
            .column("note", "A note by whoever recorded it", EventView::note)
            .column("source_url", "The page that says so", EventView::sourceUrl);

    private static final Table<CommitmentView> COMMITMENT = Table.<CommitmentView>of("commitments")
            .column("id", "Unique over all agreements", CommitmentView::id)
            .column("kind", "PLEDGE, COMMITMENT, DISBURSEMENT or IN_KIND (after IATI)", CommitmentView::kind)
            .column("provider", "Code of who gives", CommitmentView::provider)
            .column("receiver", "Code of who receives", CommitmentView::receiver)
            .column("pillar", "The field of cooperation", CommitmentView::pillar)
            .column("sector", "OECD DAC purpose code", CommitmentView::sector)
            .column("amount", "In whole units of the currency", CommitmentView::amount)
            .column("currency", "ISO 4217", CommitmentView::currency)
            .column("in_kind", "What is given beside money", CommitmentView::inKind)
            .column("from", "Begin of its period", CommitmentView::from)
            .column("to", "End of its period", CommitmentView::to)
            .column(
                    "published_on",
                    "When the public could know of it; empty where nobody knows",
                    CommitmentView::publishedOn)
            .column("conditional", "Whether it depends on a condition", CommitmentView::conditional)
            .column("restates", "Ids of commitments whose money this one states again", CommitmentView::restates)
            .column("pays", "Id of the commitment that a disbursement pays", CommitmentView::pays)
            .column("note", "A note by whoever recorded it", CommitmentView::note)
            .column("source_url", "The page that says so", CommitmentView::sourceUrl);

    private static final Table<DocumentView> DOCUMENT = Table.<DocumentView>of("documents")
            .column("title", "Title of the text", DocumentView::title)
            .column("url", "Where it is", DocumentView::url)
            .column("language", "BCP 47", DocumentView::language)
            .column("published_on", "When the public could know of it", DocumentView::publishedOn);

    private static final Table<RelationView> RELATION = Table.<RelationView>of("related")
            .column("kind", "AMENDS, EXTENDS, SUPERSEDES or IMPLEMENTS", RelationView::kind)
            .column("other", "Id of the other agreement", RelationView::agreement);

    private static final Table<AgreementView> WHOLE = Table.<AgreementView>of("agreements")
            .column("id", "Of the agreement", AgreementView::id)
            .column("title", "Its title", AgreementView::title)
            .column("short_title", "What it is usually called", AgreementView::shortTitle)
            .column("instrument", "Its legal form", AgreementView::instrument)
            .column("binding", "Whether the parties mean to be bound by it", AgreementView::binding)
            .column("visibility", "PUBLIC or RESTRICTED", AgreementView::visibility)
            .column("status", "On the day of the export's asOf", AgreementView::status)
            .column("pillars", "What it is about", AgreementView::pillars)
            .column("agencies", "Offices that carry it out", AgreementView::agencies)
            .column("sources", "The pages that say so", AgreementView::sources)
            .column("note", "A note by whoever recorded it", AgreementView::note)
            .inner("parties", PARTY, AgreementView::parties)
            .inner("actions", ACTION, AgreementTables::actions)
            .inner("events", EVENT, AgreementView::events)
            .inner("commitments", COMMITMENT, AgreementView::commitments)
            .inner("documents", DOCUMENT, AgreementView::documents)
            .inner("related", RELATION, AgreementView::related);

    /** @param sides which commitments are wanted, where these are the rows */
    abstract Rows<?> rows(List<AgreementView> agreements, Sides sides);

    private static List<Act> actions(AgreementView agreement) {
        return agreement.parties().stream()
                .flatMap(party -> party.actions().stream().map(action -> new Act(party.area(), action)))
                .toList();
    }

    private static <P> Rows<Part<P>> parts(
            Table<P> table, List<AgreementView> agreements, Function<AgreementView, List<P>> parts) {
        Table<Part<P>> beside =
                Table.<Part<P>>of(table.name()).column("agreement", "Id of its agreement", Part::agreement);
        for (Column<P> column : table.columns()) {
            beside = beside.column(
                    column.name(), column.description(), part -> column.value().apply(part.part()));
        }
        return new Rows<>(
                beside,
                agreements.stream()
                        .flatMap(agreement -> parts(agreement, parts))
                        .toList());
    }

    private static <P> Stream<Part<P>> parts(AgreementView agreement, Function<AgreementView, List<P>> parts) {
        return parts.apply(agreement).stream().map(part -> new Part<>(agreement.id(), part));
    }
}
