package org.entente.partnerships.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.database.Row;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.problem.Problem.Fault;

/** Moves intakes forward, and says what stands in the way. */
@ApplicationScoped
class LifeRepository {

    /** What moves intakes forward. */
    record Step(List<UUID> ids, String by, Instant at) {}

    private record Desks(List<UUID> ids, Set<String> desks) {}

    private static final String STEP = """
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as ask(ids jsonb, "by" text, at timestamptz)
            where jsonb_exists(ask.ids, cast(intake.id as text))""";

    private static final String SUBMIT = "update intake set submitted_by = ask.\"by\", submitted_at = ask.at " + STEP
            + " and intake.submitted_at is null";

    private static final String APPROVE = "update intake set approved_by = ask.\"by\", approved_at = ask.at " + STEP
            + " and intake.approved_at is null";

    private static final String ASK = """
            ask as (
                select intake.sequence as intake, a.desks
                from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(ids jsonb, desks jsonb)
                join intake on jsonb_exists(a.ids, cast(intake.id as text)))
            """;

    private static final String FOREIGN = "with " + ASK + """
            select 'agreements' as kind, v.agreement as id from ask join agreement_version v on v.intake = ask.intake
            where not jsonb_exists_any(ask.desks, array_append(
                array(select party.area from party where party.version = v.sequence), '*'))
            union all
            select 'engagements', v.engagement from ask join engagement_version v on v.intake = ask.intake
            where not jsonb_exists_any(ask.desks, array_append(v.areas, '*'))
            union all
            select 'partnerships', v.lead || '-' || v.partner from ask join partnership_version v on v.intake = ask.intake
            where not jsonb_exists_any(ask.desks, array[v.lead, v.partner, '*'])
            union all
            select 'statements', v.statement from ask join statement_version v on v.intake = ask.intake
            where not jsonb_exists_any(ask.desks, array_append(v.about, '*'))""";

    private static final String OVERTAKEN_OF_ONE_KIND = """
            select '%1$s' as kind, %2$s as id, 'it was changed since this was drafted' as reason
            from ask join %3$s v on v.intake = ask.intake
            cross join lateral (select (
                select current.sequence from %3$s current join intake on intake.sequence = current.intake
                where %4$s and intake.approved_at is not null
                order by current.sequence desc limit 1) as sequence) current
            where v.parent is distinct from current.sequence
                and ground_of('%5$s', v.sequence, 'infinity') is distinct from current.sequence
            """;

    private static final String OVERTAKEN = "with " + ASK
            + String.join(
                    "union all\n",
                    OVERTAKEN_OF_ONE_KIND.formatted(
                            Kind.AGREEMENT.list(),
                            "v.agreement",
                            "agreement_version",
                            "current.agreement = v.agreement",
                            Kind.AGREEMENT),
                    OVERTAKEN_OF_ONE_KIND.formatted(
                            Kind.ENGAGEMENT.list(),
                            "v.engagement",
                            "engagement_version",
                            "current.engagement = v.engagement",
                            Kind.ENGAGEMENT),
                    OVERTAKEN_OF_ONE_KIND.formatted(
                            Kind.PARTNERSHIP.list(),
                            "v.lead || '-' || v.partner",
                            "partnership_version",
                            "current.lead = v.lead and current.partner = v.partner and current.since = v.since",
                            Kind.PARTNERSHIP),
                    OVERTAKEN_OF_ONE_KIND.formatted(
                            Kind.STATEMENT.list(),
                            "v.statement",
                            "statement_version",
                            "current.statement = v.statement",
                            Kind.STATEMENT),
                    """
                    select 'commitments', c.id, 'another agreement has a commitment of this id by now'
                    from ask join agreement_version v on v.intake = ask.intake
                    join commitment c on c.version = v.sequence
                    where exists (
                        select 1 from commitment other
                        join agreement_version holder on holder.sequence = other.version
                        join intake on intake.sequence = holder.intake
                        where other.id = c.id and holder.agreement <> v.agreement and intake.approved_at is not null)
                    """);

    /** Drafts of the account that an intake is built on, and that nobody has approved. */
    private static final String OWN_BELOW = """
            with recursive ask as (
                select intake.sequence as intake, a."by"
                from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(ids jsonb, "by" text)
                join intake on jsonb_exists(a.ids, cast(intake.id as text))),
            chain (kind, object, version, number, intake) as (
                select v.kind, v.object, v.parent, cast(null as int), cast(null as bigint)
                from ask join object_version v on v.intake = ask.intake and v.parent is distinct from v.base
                union
                select v.kind, v.object, v.parent, v.number, v.intake
                from chain
                join object_version v on v.kind = chain.kind and v.sequence = chain.version
                join intake on intake.sequence = v.intake
                where intake.approved_at is null)
            select chain.object, chain.number
            from chain cross join ask join intake on intake.sequence = chain.intake
            where ask."by" in (intake.drafted_by, intake.submitted_by)
            order by chain.number""";

    /** What the commitments of an intake restate, and what those restate that stand once it is approved. */
    private static final String RESTATES = "with recursive " + ASK + """
            , reached (id, restates, own) as (
                select cast(c.id as text), c.restates, true
                from ask join agreement_version v on v.intake = ask.intake
                join commitment c on c.version = v.sequence
                where cardinality(c.restates) > 0
                union
                select cast(c.id as text), c.restates, false
                from reached cross join lateral unnest(reached.restates) as named(id)
                join commitment c on c.id = named.id and cardinality(c.restates) > 0
                join agreement_version v on v.sequence = c.version
                join intake on intake.sequence = v.intake
                where intake.approved_at is not null
                    and not exists (
                        select 1 from agreement_version newer join intake later on later.sequence = newer.intake
                        where newer.agreement = v.agreement and newer.sequence > v.sequence
                            and (later.approved_at is not null or later.sequence in (select ask.intake from ask))))
            select reached.id, cast(to_jsonb(reached.restates) as text) as restates, reached.own from reached""";

    private final Questions questions;
    private final ObjectMapper json;

    LifeRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    Uni<Integer> submit(Step step) {
        return questions.write(SUBMIT, step);
    }

    Uni<Integer> approve(Step step) {
        return questions.write(APPROVE, step);
    }

    /** What the intakes bring that names no area of the desks. */
    Uni<List<Fault>> foreign(List<UUID> ids, Set<String> desks) {
        return questions.ask(FOREIGN, new Desks(ids, desks)).map(rows -> rows.stream()
                .map(row -> fault(row, "it names no area of your desks"))
                .toList());
    }

    /** The versions, in words, that the account drafted itself and that the intakes are built on while nobody approved them. */
    Uni<List<String>> ownBelow(Step step) {
        return questions.ask(OWN_BELOW, step).map(rows -> rows.stream()
                .map(row -> "version %d of %s".formatted(row.integer("number"), row.text("object")))
                .toList());
    }

    /** What no longer stands as it did when the intake was drafted. */
    Uni<List<Fault>> overtaken(UUID id) {
        Desks ask = new Desks(List.of(id), Set.of());
        return questions
                .ask(OVERTAKEN, ask)
                .chain(changed -> questions.ask(RESTATES, ask).map(restates -> {
                    List<Fault> faults = new ArrayList<>();
                    changed.forEach(row -> faults.add(fault(row, row.text("reason"))));
                    Set<String> circular = Circles.in(restates(restates));
                    // Only the intake's own are named: others on the circle may be of agreements that nobody here
                    // knows.
                    restates.stream()
                            .filter(row -> row.flag("own") && circular.contains(row.text("id")))
                            .map(row -> row.text("id"))
                            .sorted()
                            .map(c -> Fault.ofField("commitments", c, "it restates itself in a circle by now"))
                            .forEach(faults::add);
                    return faults;
                }));
    }

    private static Fault fault(Row row, String reason) {
        return Fault.ofField(row.text("kind"), row.text("id"), reason);
    }

    private Map<String, List<String>> restates(List<Row> rows) {
        Map<String, List<String>> restates = new HashMap<>();
        for (Row row : rows) {
            try {
                restates.put(row.text("id"), List.of(json.readValue(row.text("restates"), String[].class)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the database builds lists of ids as we read them", e);
            }
        }
        return restates;
    }
}
