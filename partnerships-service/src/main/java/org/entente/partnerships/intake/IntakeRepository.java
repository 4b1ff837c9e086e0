package org.entente.partnerships.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.document.References;

/** Writes what documents add: one statement for each table, whatever the size of the document. */
@ApplicationScoped
class IntakeRepository {

    private static final String INSERT_INTAKE = """
            insert into intake (id, document, document_sha256, answer, drafted_by, drafted_at)
            select r.id, r.document, r."documentSha256", r.answer, r."by", r.at
            from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as r(
                id uuid, document text, "documentSha256" text, answer jsonb, "by" text, at timestamptz)""";

    private static final String ASK = """
            with ask as (
                select intake.sequence as intake, a.rows
                from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(intake uuid, rows jsonb)
                join intake on intake.id = a.intake)
            """;

    private static final String INSERT_AGREEMENTS = ASK + """
            insert into agreement_version (intake, agreement, base, parent, reason, title, short_title, instrument, binding, pillars,
                visibility, agencies, documents, related, sources, note, folded, content_sha256)
            select ask.intake, r.id, r.base, r.parent, r.reason, r.title, r."shortTitle", r.instrument, r.binding, r.pillars, r.visibility,
                r.agencies, r.documents, r.related, r.sources, r.note, r.folded, r."contentSha256"
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                id text, base bigint, parent bigint, reason text, title text, "shortTitle" text, instrument text, binding boolean, pillars text[],
                visibility text, agencies text[], documents jsonb, related jsonb, sources text[], note text, folded text,
                "contentSha256" text)""";

    private static final String OF_ITS_VERSION =
            " join agreement_version v on v.intake = ask.intake and v.agreement = r.agreement";

    private static final String INSERT_PARTIES = ASK + """
            insert into party (version, ordinal, area, roles, actions)
            select v.sequence, r.ordinal, r.area, r.roles, r.actions
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                agreement text, ordinal int, area text, roles text[], actions jsonb)""" + OF_ITS_VERSION;

    private static final String INSERT_EVENTS = ASK + """
            insert into event (version, ordinal, id, status, acted_on, effective_on, published_on, first_day, last_day,
                known_from, note, source_url)
            select v.sequence, r.ordinal, r.id, r.status, r."actedOn", r."effectiveOn", r."publishedOn", r."firstDay",
                r."lastDay", r."knownFrom", r.note, r."sourceUrl"
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                agreement text, ordinal int, id text, status text, "actedOn" text, "effectiveOn" text,
                "publishedOn" text, "firstDay" date, "lastDay" date, "knownFrom" timestamptz, note text,
                "sourceUrl" text)""" + OF_ITS_VERSION;

    private static final String INSERT_COMMITMENTS = ASK + """
            insert into commitment (version, ordinal, id, kind, provider, receiver, pillar, amount, currency, in_kind,
                from_on, to_on, from_day, to_day, published_on, known_from, conditional, restates, sector, pays, note,
                source_url)
            select v.sequence, r.ordinal, r.id, r.kind, r.provider, r.receiver, r.pillar, r.amount, r.currency,
                r."inKind", r."from", r."to", r."fromDay", r."toDay", r."publishedOn", r."knownFrom", r.conditional,
                r.restates, r.sector, r.pays, r.note, r."sourceUrl"
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                agreement text, ordinal int, id text, kind text, provider text, receiver text, pillar text,
                amount numeric, currency text, "inKind" text, "from" text, "to" text, "fromDay" date, "toDay" date,
                "publishedOn" text, "knownFrom" timestamptz, conditional boolean, restates text[], sector text,
                pays text, note text,
                "sourceUrl" text)""" + OF_ITS_VERSION;

    private static final String INSERT_ENGAGEMENTS = ASK + """
            insert into engagement_version (intake, engagement, base, parent, reason, title, kind, from_on, to_on, published_on,
                first_day, last_day, known_from, visiting, hosts, offices, outcome, agreements, sources, folded,
                content_sha256)
            select ask.intake, r.id, r.base, r.parent, r.reason, r.title, r.kind, r."from", r."to", r."publishedOn", r."firstDay",
                r."lastDay", r."knownFrom", r.visiting, r.hosts, r.offices, r.outcome, r.agreements, r.sources,
                r.folded, r."contentSha256"
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                id text, base bigint, parent bigint, reason text, title text, kind text, "from" text, "to" text, "publishedOn" text,
                "firstDay" date, "lastDay" date, "knownFrom" timestamptz, visiting text[], hosts text[],
                offices text[], outcome text, agreements text[], sources text[], folded text, "contentSha256" text)""";

    private static final String INSERT_PARTNERSHIPS = ASK + """
            insert into partnership_version (intake, lead, partner, base, parent, reason, roles, stage, since, published_on, first_day,
                known_from, note, content_sha256)
            select ask.intake, r.lead, r.partner, r.base, r.parent, r.reason, r.roles, r.stage, r.since, r."publishedOn", r."firstDay",
                r."knownFrom", r.note, r."contentSha256"
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                lead text, partner text, base bigint, parent bigint, reason text, roles text[], stage text, since text, "publishedOn" text,
                "firstDay" date, "knownFrom" timestamptz, note text, "contentSha256" text)""";

    private static final String INSERT_STATEMENTS = ASK + """
            insert into statement_version (intake, statement, base, parent, reason, speaker, about, stance, pillar, summary, said_on,
                published_on, first_day, last_day, known_from, source_url, content_sha256)
            select ask.intake, r.id, r.base, r.parent, r.reason, r.speaker, r.about, r.stance, r.pillar, r.summary, r."on",
                r."publishedOn", r."firstDay", r."lastDay", r."knownFrom", r."sourceUrl", r."contentSha256"
            from ask cross join lateral jsonb_to_recordset(ask.rows) as r(
                id text, base bigint, parent bigint, reason text, speaker text, about text[], stance text, pillar text, summary text, "on" text,
                "publishedOn" text, "firstDay" date, "lastDay" date, "knownFrom" timestamptz, "sourceUrl" text,
                "contentSha256" text)""";

    private record NewIntake(UUID id, String document, String documentSha256, Kept answer, String by, Instant at) {}

    /** What is kept with a document: what its sender was told, and what it brings or names, unchanged things too. */
    private record Kept(@JsonUnwrapped IntakeAnswer answer, Names names) {}

    private record Names(Set<String> agreements, Set<String> restated) {

        static Names of(References references) {
            Set<String> agreements = new TreeSet<>(references.agreements().keySet());
            references.agreementsElsewhere().forEach(reference -> agreements.add(reference.id()));
            return new Names(agreements, new TreeSet<>(references.commitmentsElsewhere()));
        }
    }

    private final Questions questions;

    IntakeRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<Integer> add(UUID id, Reading reading, IntakeAnswer answer, String by, Instant at, VersionRows rows) {
        return questions
                .write(
                        INSERT_INTAKE,
                        new NewIntake(
                                id,
                                reading.text(),
                                reading.sha256(),
                                new Kept(answer, Names.of(reading.references())),
                                by,
                                at))
                .chain(() -> insert(INSERT_AGREEMENTS, id, rows.agreements()))
                .chain(() -> insert(INSERT_PARTIES, id, rows.parties()))
                .chain(() -> insert(INSERT_EVENTS, id, rows.events()))
                .chain(() -> insert(INSERT_COMMITMENTS, id, rows.commitments()))
                .chain(() -> insert(INSERT_ENGAGEMENTS, id, rows.engagements()))
                .chain(() -> insert(INSERT_PARTNERSHIPS, id, rows.partnerships()))
                .chain(() -> insert(INSERT_STATEMENTS, id, rows.statements()));
    }

    private Uni<Integer> insert(String sql, UUID intake, List<Object> rows) {
        return rows.isEmpty() ? Uni.createFrom().item(0) : questions.write(sql, new VersionRows.Rows(intake, rows));
    }
}
