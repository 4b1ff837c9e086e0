package org.entente.gateway;

import java.util.stream.Stream;

/** Every field that takes arguments, asked in two ways whose answers differ. */
final class Uses {

    private Uses() {}

    /**
     * @param field the field's place in the schema
     * @param around an operation with {@code %s} where the field stands
     * @param one the field with some arguments and what is wanted of it
     * @param other the same with others, so that the answers differ
     */
    record Use(String field, String around, String one, String other) {

        @Override
        public String toString() {
            return field;
        }
    }

    private static final String FIGURE =
            "figure:f9d4ce15-0a2f-3c2e-a4a8-2dd4b3a7e0c1/YE.LTIM_NET.GBR.001.ALL.ONS/YE-2022-12";

    private static final String SERIES =
            "{ node(id: \"series:A.SMALL_BOAT_ARRIVALS.GBR.001.CHANNEL_SMALL_BOAT.HO\") { ... on Series { %s } } }";
    private static final String AREA = "{ area(code: \"GBR\") { %s } }";
    private static final String CORRIDOR = "{ corridor(origin: \"TUN\", destination: \"ITA\") { %s } }";
    private static final String ALBANIA = "{ corridor(origin: \"ALB\", destination: \"GBR\") { %s } }";
    private static final String COMMUNIQUE = "event:uk-albania-joint-communique-2022/signed/2022-12-13";
    private static final String QUARTERS = "Q.SMALL_BOAT_ARRIVALS_BY_NATIONALITY.GBR.ALB.CHANNEL_SMALL_BOAT.HO";
    private static final String CLAIM =
            "{printed: \"606,000\", indicator: \"LTIM_IMMIGRATION\", refArea: \"GBR\", period: \"YE-2022-12\"}";
    private static final String AGREEMENT = "{ agreement(id: \"uk-rwanda-mou-2022\") { %s } }";

    /** In writing, {@code RELEASE_1} and {@code RELEASE_2} are two drafts. */
    static Stream<Use> all() {
        return Stream.of(
                query(
                        "agreement",
                        "agreement(id: \"le-touquet-treaty-2003\") { title }",
                        "agreement(id: \"rome-process\") { title }"),
                query(
                        "agreements",
                        "agreements(filter: {party: \"TUN\"}, first: 2) { totalCount nodes { title } }",
                        "agreements(filter: {party: \"LBY\"}, first: 3) { totalCount nodes { title } }"),
                query("area", "area(code: \"TUN\") { name }", "area(code: \"ITA\") { name }"),
                query("areas", "areas(search: \"ital\") { code }", "areas(search: \"tunis\") { code }"),
                query(
                        "corridor",
                        "corridor(origin: \"TUN\", destination: \"ITA\") { series { key } via { code } }",
                        "corridor(origin: \"ALB\", destination: \"GBR\") { series { key } via { code } }"),
                query(
                        "corridors",
                        "corridors(destination: \"ITA\") { origin { code } }",
                        "corridors(origin: \"ALB\") { origin { code } }"),
                query(
                        "engagements",
                        "engagements(area: \"TUN\", first: 2) { nodes { id from } }",
                        "engagements(area: \"ALB\", first: 2) { nodes { id from } }"),
                query(
                        "node",
                        "node(id: \"area:GBR\") { id }",
                        "node(id: \"engagement:engagement-4\") { id ... on Engagement { from } }"),
                query(
                        "release",
                        "release(id: \"00000000-0000-0000-0000-000000000000\") { title }",
                        "release(id: \"RELEASE_KNOWN\") { title }"),
                query(
                        "releaseCalendar",
                        "releaseCalendar(from: \"2020-01-01\", to: \"2020-01-02\") { title }",
                        "releaseCalendar(from: \"2026-11-01\", limit: 5) { title }"),
                query("releases", "releases(first: 2) { nodes { title } }", "releases(first: 3) { nodes { title } }"),
                query(
                        "search",
                        "search(text: \"tunisia\", first: 4) { __typename ... on Node { id } }",
                        "search(text: \"albania\", first: 4) { __typename ... on Node { id } }"),
                query(
                        "series",
                        "series(filter: {indicator: \"SMALL_BOAT_ARRIVALS\"}, asOf: \"2023-07-01\") { nodes { key latest { printed } } }",
                        "series(filter: {indicator: \"LTIM_NET\"}, asOf: \"2023-09-01\") { nodes { key latest { printed } } }"),
                use(
                        "Agreement.series",
                        "{ agreement(id: \"uk-albania-joint-communique-2022\") { %s } }",
                        "series(limit: 1) { key }",
                        "series(limit: 2) { key }"),
                use("Agreement.status", AGREEMENT, "status(on: \"2020-01-01\")", "status(on: \"2023-01-01\")"),
                use(
                        "Agreement.versions",
                        "mutation { changeAgreement(id: \"le-touquet-treaty-2003\", expectedVersion: 1, input: {title: \"T\", instrument: TREATY, pillars: [BORDER_MANAGEMENT], parties: [{area: \"GBR\", roles: [DESTINATION]}]}) { %s } }",
                        "versions(limit: 1) { version }",
                        "versions(limit: 2) { version }"),
                use(
                        "Area.agreements",
                        AREA,
                        "agreements(filter: {party: \"TUN\"}) { title }",
                        "agreements(limit: 3) { title }"),
                use(
                        "Area.balance",
                        "{ area(code: \"TUN\") { %s } }",
                        "balance(pillar: BORDER_MANAGEMENT) { purpose counted }",
                        "balance(pillar: DEVELOPMENT, spread: true) { purpose counted }"),
                use(
                        "Area.engagements",
                        AREA,
                        "engagements(from: \"2023-01-01\", limit: 2) { id }",
                        "engagements(to: \"2014-01-01\") { id }"),
                use(
                        "Area.funding",
                        "{ area(code: \"TUN\") { %s } }",
                        "funding(pillar: BORDER_MANAGEMENT) { pillar counted }",
                        "funding(pillar: DEVELOPMENT) { pillar counted }"),
                use("Area.partnerships", AREA, "partnerships(limit: 1) { id }", "partnerships(limit: 4) { id }"),
                use(
                        "Area.series",
                        AREA,
                        "series(side: REF_AREA, limit: 2) { key }",
                        "series(indicator: \"LTIM_NET\") { key }"),
                use(
                        "Area.statements",
                        "{ area(code: \"015\") { %s } }",
                        "statements(limit: 1) { id }",
                        "statements(limit: 3) { id }"),
                use(
                        "Corridor.agreements",
                        CORRIDOR,
                        "agreements(inForceOn: \"2012-01-01\") { title }",
                        "agreements(includeOrganisations: false) { title }"),
                use(
                        "Corridor.series",
                        "{ corridor(origin: \"ALB\", destination: \"GBR\") { %s } }",
                        "series(limit: 1) { key }",
                        "series(limit: 2) { key }"),
                use(
                        "Corridor.timeline",
                        CORRIDOR,
                        "timeline(to: \"2012-12-31\") { __typename ... on LifecycleEntry { on } ... on EngagementEntry { on } }",
                        "timeline(from: \"2023-01-01\", limit: 4) { __typename ... on LifecycleEntry { on } ... on EngagementEntry { on } }"),
                use(
                        "Figure.change",
                        SERIES.formatted("latest { %s }"),
                        "change(over: PREVIOUS_VINTAGE) { absolute from { period { label } } }",
                        "change(over: PREVIOUS_PERIOD) { absolute from { period { label } } }"),
                use(
                        "Party.status",
                        "{ agreement(id: \"le-touquet-treaty-2003\") { parties { %s } } }",
                        "status(on: \"1999-01-01\")",
                        "status(on: \"2024-01-01\")"),
                use(
                        "Release.figures",
                        "mutation { recordFigures(releaseId: \"RELEASE_1\", figures: [{seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2023\", printed: \"2\"}]) { %s } }",
                        "figures(first: 1) { nodes { printed } }",
                        "figures(first: 2) { nodes { printed } }"),
                use(
                        "Series.derived",
                        SERIES,
                        "derived(kind: CHANGE_ON_YEAR_BEFORE, last: 2) { period { label } value }",
                        "derived(kind: CHANGE_ON_YEAR_BEFORE, from: \"2019\", to: \"2020\") { period { label } value }"),
                use(
                        "Series.figures",
                        SERIES,
                        "figures(from: \"2019\", to: \"2020\") { period { label } }",
                        "figures(last: 1) { period { label } }"),
                mutation(
                        "approveRelease",
                        "approveRelease(id: \"RELEASE_1\") { state figureCount }",
                        "approveRelease(id: \"RELEASE_EMPTY\") { state figureCount }"),
                mutation(
                        "changeAgreement",
                        "changeAgreement(id: \"le-touquet-treaty-2003\", expectedVersion: 1, input: {title: \"One\", instrument: TREATY, pillars: [BORDER_MANAGEMENT], parties: [{area: \"GBR\", roles: [DESTINATION]}]}) { title version }",
                        "changeAgreement(id: \"italy-tunisia-2020\", expectedVersion: 1, input: {title: \"Other\", instrument: TREATY, pillars: [DEVELOPMENT], parties: [{area: \"ITA\", roles: [DESTINATION]}]}) { title version }"),
                mutation(
                        "changeEngagement",
                        "changeEngagement(id: \"engagement-1\", expectedVersion: 1, input: {title: \"One\", from: \"2024\", visiting: [\"GBR\"], hosts: [\"TUN\"]}) { title }",
                        "changeEngagement(id: \"engagement-2\", expectedVersion: 1, input: {title: \"Other\", from: \"2024\", visiting: [\"GBR\"], hosts: [\"TUN\"]}) { title }"),
                mutation(
                        "changePartnershipStage",
                        "changePartnershipStage(expectedVersion: 1, input: {lead: \"ITA\", partner: \"TUN\", roles: [TRANSIT], stage: ACTIVE, since: \"2024\"}) { stage partner { code } }",
                        "changePartnershipStage(expectedVersion: 1, input: {lead: \"ITA\", partner: \"LBY\", roles: [TRANSIT], stage: STALLED, since: \"2024\"}) { stage partner { code } }"),
                mutation(
                        "changeStatement",
                        "changeStatement(id: \"statement-1\", expectedVersion: 1, input: {speaker: \"One\", about: [\"TUN\"], stance: WARNS, summary: \"S\", on: \"2024\"}) { speaker }",
                        "changeStatement(id: \"statement-2\", expectedVersion: 1, input: {speaker: \"Other\", about: [\"TUN\"], stance: WARNS, summary: \"S\", on: \"2024\"}) { speaker }"),
                mutation(
                        "correctReading",
                        "correctReading(figureId: \"" + FIGURE
                                + "\", value: 606123, evidenceUrl: \"https://example.org/e\") { title }",
                        "correctReading(figureId: \"" + FIGURE.replace("2022", "2021")
                                + "\", value: 1, evidenceUrl: \"https://example.org/e\") { title }"),
                mutation(
                        "draftAgreement",
                        "draftAgreement(input: {title: \"One\", instrument: TREATY, pillars: [DEVELOPMENT], parties: [{area: \"ITA\", roles: [DESTINATION]}]}) { id title }",
                        "draftAgreement(input: {title: \"Other\", instrument: TREATY, pillars: [DEVELOPMENT], parties: [{area: \"GBR\", roles: [DESTINATION]}]}) { id title }"),
                mutation(
                        "draftRelease",
                        "draftRelease(input: {publisher: \"ONS\", title: \"One\", publishedAt: \"2026-11-26\"}) { title }",
                        "draftRelease(input: {publisher: \"HO\", title: \"Other\", publishedAt: \"2026-11-26\"}) { title }"),
                mutation(
                        "publishAgreement",
                        "publishAgreement(id: \"le-touquet-treaty-2003\", expectedVersion: 1) { title state }",
                        "publishAgreement(id: \"italy-tunisia-2020\", expectedVersion: 1) { title state }"),
                mutation(
                        "publishEngagement",
                        "publishEngagement(id: \"engagement-1\", expectedVersion: 2) { id state }",
                        "publishEngagement(id: \"engagement-2\", expectedVersion: 2) { id state }"),
                mutation(
                        "publishPartnershipStage",
                        "publishPartnershipStage(id: \"ITA-TUN\", since: \"2024\", expectedVersion: 2) { id state }",
                        "publishPartnershipStage(id: \"GBR-ALB\", since: \"2024\", expectedVersion: 2) { id state }"),
                mutation(
                        "publishStatement",
                        "publishStatement(id: \"statement-1\", expectedVersion: 2) { id state }",
                        "publishStatement(id: \"statement-2\", expectedVersion: 2) { id state }"),
                mutation(
                        "recordCommitment",
                        "recordCommitment(agreementId: \"le-touquet-treaty-2003\", expectedVersion: 1, commitment: {kind: PLEDGE, provider: \"GBR\", pillar: BORDER_MANAGEMENT, inKind: \"Boats\"}) { title version }",
                        "recordCommitment(agreementId: \"italy-tunisia-2020\", expectedVersion: 1, commitment: {kind: PLEDGE, provider: \"ITA\", pillar: BORDER_MANAGEMENT, inKind: \"Boats\"}) { title version }"),
                mutation(
                        "recordDisbursement",
                        "recordDisbursement(commitmentId: \"uk-france-declaration-march-2023-1\", money: {amount: 1, currency: \"GBP\"}, on: \"2024-01-01\") { id disbursed { money { amount } } }",
                        "recordDisbursement(commitmentId: \"italy-tunisia-mou-2023-1\", money: {amount: 2, currency: \"EUR\"}, on: \"2024-01-01\") { id disbursed { money { amount } } }"),
                mutation(
                        "recordEngagement",
                        "recordEngagement(input: {title: \"One\", from: \"2024\", visiting: [\"GBR\"], hosts: [\"TUN\"]}) { title }",
                        "recordEngagement(input: {title: \"Other\", from: \"2024\", visiting: [\"GBR\"], hosts: [\"TUN\"]}) { title }"),
                mutation(
                        "recordFigures",
                        "recordFigures(releaseId: \"RELEASE_1\", figures: [{seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2023\", printed: \"2\"}]) { figureCount }",
                        "recordFigures(releaseId: \"RELEASE_EMPTY\", figures: [{seriesKey: \"A.X.GBR.001.ALL.ONS\", period: \"2023\", printed: \"2\"}]) { figureCount }"),
                mutation(
                        "recordLifecycleEvent",
                        "recordLifecycleEvent(agreementId: \"le-touquet-treaty-2003\", expectedVersion: 1, event: {status: SUSPENDED, actedOn: \"2024\"}) { title events { status } }",
                        "recordLifecycleEvent(agreementId: \"italy-tunisia-2020\", expectedVersion: 1, event: {status: EXTENDED, actedOn: \"2024\"}) { title events { status } }"),
                mutation(
                        "recordPartnershipStage",
                        "recordPartnershipStage(input: {lead: \"ITA\", partner: \"TUN\", roles: [TRANSIT], stage: ACTIVE, since: \"2024\"}) { id stage }",
                        "recordPartnershipStage(input: {lead: \"ITA\", partner: \"LBY\", roles: [TRANSIT], stage: STALLED, since: \"2024\"}) { id stage }"),
                mutation(
                        "recordPartyAction",
                        "recordPartyAction(agreementId: \"le-touquet-treaty-2003\", area: \"GBR\", expectedVersion: 1, action: {kind: NOTIFIED, actedOn: \"2024\"}) { title parties { actions { kind } } }",
                        "recordPartyAction(agreementId: \"italy-tunisia-2020\", area: \"TUN\", expectedVersion: 1, action: {kind: RATIFIED, actedOn: \"2024\"}) { title parties { actions { kind } } }"),
                mutation(
                        "recordStatement",
                        "recordStatement(input: {speaker: \"One\", about: [\"TUN\"], stance: WARNS, summary: \"S\", on: \"2024\"}) { speaker }",
                        "recordStatement(input: {speaker: \"Other\", about: [\"TUN\"], stance: WARNS, summary: \"S\", on: \"2024\"}) { speaker }"),
                mutation(
                        "submitRelease",
                        "submitRelease(id: \"RELEASE_1\") { state figureCount }",
                        "submitRelease(id: \"RELEASE_EMPTY\") { state figureCount }"),
                mutation(
                        "withdrawFigure",
                        "withdrawFigure(figureId: \"" + FIGURE + "\", reason: \"r\") { title }",
                        "withdrawFigure(figureId: \"" + FIGURE.replace("2022", "2021")
                                + "\", reason: \"r\") { title }"),
                mutation(
                        "withdrawRelease",
                        "withdrawRelease(id: \"RELEASE_1\", reason: \"One\") { withdrawalReason }",
                        "withdrawRelease(id: \"RELEASE_2\", reason: \"Other\") { withdrawalReason }"),
                query(
                        "citation",
                        "citation(id: \"CITATION_1\") { agreements { title } }",
                        "citation(id: \"CITATION_2\") { agreements { title } }"),
                query(
                        "gaps",
                        "gaps(destination: \"ITA\") { kind origin { code } }",
                        "gaps(destination: \"ITA\", limit: 1) { kind origin { code } }"),
                query(
                        "testClaim",
                        "testClaim(claim: " + CLAIM + ", asOf: \"2023-06-01\") { verdict matching { printed } }",
                        "testClaim(claim: " + CLAIM + ", asOf: \"2023-05-01\") { verdict matching { printed } }"),
                use(
                        "ClaimResult.agreementsInForce",
                        // Two agreements were in force then.
                        "{ testClaim(claim: " + CLAIM.replace("2022", "2023") + ") { %s } }",
                        "agreementsInForce(limit: 1) { id }",
                        "agreementsInForce(limit: 2) { id }"),
                use(
                        "Area.fundingAndFigures",
                        "{ area(code: \"TUN\") { %s } }",
                        "fundingAndFigures(indicator: \"SEA_ARRIVALS_BY_NATIONALITY\", from: 2021, to: 2022) { years { year } }",
                        "fundingAndFigures(indicator: \"SEA_ARRIVALS_BY_NATIONALITY\", from: 2020, to: 2020) { years { year } }"),
                use(
                        "Corridor.beforeAfter",
                        ALBANIA,
                        "beforeAfter(eventId: \"" + COMMUNIQUE + "\", seriesKey: \"" + QUARTERS
                                + "\", periods: 1) { before { total } after { total } }",
                        "beforeAfter(eventId: \"" + COMMUNIQUE + "\", seriesKey: \"" + QUARTERS
                                + "\", periods: 2) { before { total } after { total } }"),
                use(
                        "Corridor.beforeAfters",
                        ALBANIA,
                        "beforeAfters(eventId: \"" + COMMUNIQUE + "\", seriesKeys: [\"" + QUARTERS
                                + "\"], periods: 1) { before { total } after { total } }",
                        "beforeAfters(eventId: \"" + COMMUNIQUE + "\", seriesKeys: [\"" + QUARTERS
                                + "\"], periods: 3) { before { total } after { total } }"),
                mutation(
                        "cite",
                        "cite(figureIds: [], agreementIds: [\"le-touquet-treaty-2003\"]) { agreements { title } }",
                        "cite(figureIds: [], agreementIds: [\"rome-process\"]) { agreements { title } }"),
                mutation(
                        "assignDesk",
                        "assignDesk(username: \"editor-tun\", areas: [\"TUN\"]) { desks }",
                        "assignDesk(username: \"editor-tun\", areas: [\"ITA\"]) { desks }"));
    }

    private static Use query(String field, String one, String other) {
        return new Use("Query." + field, "{ %s }", one, other);
    }

    private static Use mutation(String field, String one, String other) {
        return new Use("Mutation." + field, "mutation { %s }", one, other);
    }

    private static Use use(String field, String around, String one, String other) {
        return new Use(field, around, one, other);
    }
}
