package org.entente.partnerships.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.document.References;
import org.entente.partnerships.intake.Stored.Elsewhere;
import org.entente.partnerships.intake.Stored.Name;
import org.entente.partnerships.intake.Stored.Pending;
import org.entente.partnerships.intake.Stored.Version;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** Reads what documents are held against. */
@ApplicationScoped
class StoredRepository {

    private static final String AREAS =
            "select area.code from area where cast(:ask as text) is not null order by area.code";

    /**
     * One kind of version: its name, the names asked for, its table, how both meet, and the areas of its desks. Versions are
     * found by their names first, whatever the planner thinks of few intakes that wait: each may hold ten thousand.
     */
    private static final String VERSIONS_OF_ONE_KIND = """
            select '%1$s' as kind, named.key, current.sequence, current.content_sha256, current.yours,
                pending.id as pending_id, pending.draft as pending_draft, pending.content_sha256 as pending_sha256
            from ask cross join lateral %2$s
            left join lateral (
                select v.sequence, v.content_sha256,
                    jsonb_exists_any(ask.desks, array_append(%4$s, '*')) as yours
                from (select v.* from %3$s v where %5$s offset 0) v join intake on intake.sequence = v.intake
                where intake.approved_at is not null
                order by v.sequence desc limit 1) current on true
            left join lateral (
                select intake.id, intake.submitted_at is null as draft, v.content_sha256
                from (select v.* from %3$s v where %5$s offset 0) v join intake on intake.sequence = v.intake
                where intake.drafted_by = ask.caller and intake.approved_at is null
                    and v.base is not distinct from current.sequence
                order by v.sequence desc limit 1) pending on true""";

    private static final String VERSIONS = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    caller text, desks jsonb, agreements jsonb, engagements jsonb, statements jsonb, partnerships jsonb))
            """
            + String.join(
                    "\nunion all\n",
                    VERSIONS_OF_ONE_KIND.formatted(
                            Kind.AGREEMENT,
                            "jsonb_array_elements_text(ask.agreements) as named(key)",
                            "agreement_version",
                            "array(select party.area from party where party.version = v.sequence)",
                            "v.agreement = named.key"),
                    VERSIONS_OF_ONE_KIND.formatted(
                            Kind.ENGAGEMENT,
                            "jsonb_array_elements_text(ask.engagements) as named(key)",
                            "engagement_version",
                            "v.areas",
                            "v.engagement = named.key"),
                    VERSIONS_OF_ONE_KIND.formatted(
                            Kind.STATEMENT,
                            "jsonb_array_elements_text(ask.statements) as named(key)",
                            "statement_version",
                            "v.about",
                            "v.statement = named.key"),
                    VERSIONS_OF_ONE_KIND.formatted(
                            Kind.PARTNERSHIP,
                            "jsonb_to_recordset(ask.partnerships) as named(key text, lead text, partner text, since text)",
                            "partnership_version",
                            "array[v.lead, v.partner]",
                            "v.lead = named.lead and v.partner = named.partner and v.since = named.since"));

    private static final String IS_OF_DESKS = """
            jsonb_exists_any(ask.desks, array_append(
                array(select party.area from party where party.version = v.sequence), '*'))""";

    /**
     * A version that the caller may build on: a current one that is public by now or of the own desks, or an own one that
     * waits.
     */
    static final String CAN_BE_NAMED = """
            (intake.approved_at is null and intake.drafted_by = ask.caller
                or intake.approved_at is not null
                    and (is_seen(v.sequence, now(), 'infinity', true, ask.desks) or %s)
                    and not exists (
                        select 1 from agreement_version newer join intake later on later.sequence = newer.intake
                        where newer.agreement = v.agreement and newer.sequence > v.sequence
                            and later.approved_at is not null))""".formatted(IS_OF_DESKS);

    /** A commitment of such a version. */
    private static final String COMMITMENT_CAN_BE_NAMED = """
            %s and (intake.approved_at is null or is_known(c.known_from, now(), true) or %s)""".formatted(CAN_BE_NAMED, IS_OF_DESKS);

    private static final String ELSEWHERE = """
            with recursive ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    caller text, desks jsonb, replaced jsonb, named jsonb, restated jsonb, commitments jsonb)),
            reached (id, kind, restates) as (
                select cast(c.id as text), c.kind, c.restates
                from ask cross join lateral jsonb_array_elements_text(ask.restated) as named(id)
                join commitment c on c.id = named.id
                join agreement_version v on v.sequence = c.version
                join intake on intake.sequence = v.intake
                where not jsonb_exists(ask.replaced, v.agreement) and %1$s
                union
                select cast(c.id as text), c.kind, c.restates
                from reached cross join ask cross join lateral unnest(reached.restates) as named(id)
                join commitment c on c.id = named.id
                join agreement_version v on v.sequence = c.version
                join intake on intake.sequence = v.intake
                where not jsonb_exists(ask.replaced, v.agreement) and %1$s)
            select 'TAKEN' as what, own.id, null as kind, null as restates
            from ask cross join lateral jsonb_to_recordset(ask.commitments) as own(id text, agreement text)
            where exists (
                select 1 from commitment c
                join agreement_version v on v.sequence = c.version
                join intake on intake.sequence = v.intake
                where c.id = own.id and v.agreement is distinct from own.agreement and intake.approved_at is not null)
            union all
            select 'AGREEMENT', named.id, null, null
            from ask cross join lateral jsonb_array_elements_text(ask.named) as named(id)
            where exists (
                select 1 from agreement_version v join intake on intake.sequence = v.intake
                where v.agreement = named.id and %2$s)
            union all
            select 'COMMITMENT', reached.id, reached.kind, cast(to_jsonb(reached.restates) as text) from reached""".formatted(COMMITMENT_CAN_BE_NAMED, CAN_BE_NAMED);

    private record StageName(String key, String lead, String partner, String since) {}

    private record Names(
            String caller,
            Set<String> desks,
            List<String> agreements,
            List<String> engagements,
            List<String> statements,
            List<StageName> partnerships) {}

    private record OwnCommitment(String id, @Nullable String agreement) {}

    private record Others(
            String caller,
            Set<String> desks,
            Collection<String> replaced,
            Collection<String> named,
            Collection<String> restated,
            List<OwnCommitment> commitments) {}

    private final Questions questions;
    private final BaseRepository bases;
    private final ObjectMapper json;

    StoredRepository(Questions questions, BaseRepository bases, ObjectMapper json) {
        this.questions = questions;
        this.bases = bases;
        this.json = json;
    }

    Uni<Set<String>> areas() {
        return questions
                .ask(AREAS, List.of())
                .map(rows -> rows.stream().map(row -> row.text("code")).collect(Collectors.toUnmodifiableSet()));
    }

    /** What the pieces and the names of a document are held against, as the caller may see it. */
    Uni<Stored> stored(List<Piece> pieces, References references, String caller, Set<String> desks) {
        return versions(pieces, caller, desks).chain(versions -> stored(pieces, references, versions, caller, desks));
    }

    /** The approved versions of what the pieces bring, and what waits of the same account. */
    Uni<Map<Name, Version>> versions(List<Piece> pieces, String caller, Set<String> desks) {
        Names names = new Names(
                caller,
                desks,
                keys(Kind.AGREEMENT, pieces),
                keys(Kind.ENGAGEMENT, pieces),
                keys(Kind.STATEMENT, pieces),
                pieces.stream()
                        .map(Piece::draft)
                        .filter(PartnershipDraft.class::isInstance)
                        .map(PartnershipDraft.class::cast)
                        .map(s -> new StageName(
                                s.key(), s.lead(), s.partner(), s.since().text()))
                        .toList());
        return questions.ask(VERSIONS, names).map(StoredRepository::versions);
    }

    /** The same where it is known already which versions the pieces follow. */
    Uni<Stored> stored(
            List<Piece> pieces, References references, Map<Name, Version> versions, String caller, Set<String> desks) {
        Others others = new Others(
                caller,
                desks,
                references.agreements().keySet(),
                references.agreementsElsewhere().stream()
                        .map(References.Reference::id)
                        .collect(Collectors.toSet()),
                references.commitmentsElsewhere(),
                references.commitments().values().stream()
                        .map(commitment -> new OwnCommitment(commitment.id(), commitment.agreement()))
                        .toList());
        return questions.ask(ELSEWHERE, others).chain(elsewhere -> bases.of(pieces, versions, desks)
                .map(found -> new Stored(versions, elsewhere(elsewhere), found)));
    }

    private static List<String> keys(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(piece -> piece.draft().key())
                .toList();
    }

    private static Map<Name, Version> versions(List<Row> rows) {
        Map<Name, Version> versions = new HashMap<>();
        for (Row row : rows) {
            boolean there = row.optionalText("sequence") != null;
            boolean waits = row.optionalText("pending_id") != null;
            versions.put(
                    new Name(Kind.valueOf(row.text("kind")), row.text("key")),
                    new Version(
                            there ? row.bigInteger("sequence") : null,
                            there ? row.bigInteger("sequence") : null,
                            row.optionalText("content_sha256"),
                            there && row.flag("yours"),
                            waits
                                    ? new Pending(
                                            row.uuid("pending_id"),
                                            row.flag("pending_draft"),
                                            row.text("pending_sha256"))
                                    : null));
        }
        return versions;
    }

    private Elsewhere elsewhere(List<Row> rows) {
        Elsewhere elsewhere = new Elsewhere(new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
        for (Row row : rows) {
            String id = row.text("id");
            switch (row.text("what")) {
                case "TAKEN" -> elsewhere.taken().add(id);
                case "AGREEMENT" -> elsewhere.agreements().add(id);
                default -> {
                    elsewhere.restates().put(id, ids(row.text("restates")));
                    elsewhere.kinds().put(id, CommitmentKind.valueOf(row.text("kind")));
                }
            }
        }
        return elsewhere;
    }

    private List<String> ids(String text) {
        try {
            return List.of(json.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds lists of ids as we read them", e);
        }
    }
}
