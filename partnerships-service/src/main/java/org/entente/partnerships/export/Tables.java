package org.entente.partnerships.export;

import org.entente.partnerships.engagement.EngagementView;
import org.entente.partnerships.partnership.PartnershipView;
import org.entente.partnerships.statement.StatementView;

/** What is written of what surrounds agreements. */
final class Tables {

    static final Table<EngagementView> ENGAGEMENTS = Table.<EngagementView>of("engagements")
            .column("id", "Of the engagement", EngagementView::id)
            .column("title", "What it was", EngagementView::title)
            .column("kind", "VISIT, MEETING, SUMMIT, CALL, JOINT_OPERATION or TRAINING", EngagementView::kind)
            .column("from", "EDTF: 2004, 2021-05 or 2021-05-03", EngagementView::from)
            .column("to", "Empty where it was over on the day or in the month that it began", EngagementView::to)
            .column("published_on", "When the public could know of it", EngagementView::publishedOn)
            .column("visiting", "Codes of who came", EngagementView::visiting)
            .column("hosts", "Codes of who received them", EngagementView::hosts)
            .column("offices", "Offices, not people", EngagementView::offices)
            .column("outcome", "What came of it", EngagementView::outcome)
            .column("agreements", "Ids of the agreements that it was about", EngagementView::agreements)
            .column("sources", "The pages that say so", EngagementView::sources);

    static final Table<StatementView> STATEMENTS = Table.<StatementView>of("statements")
            .column("id", "Of the statement", StatementView::id)
            .column("speaker", "An office or a group, never a person", StatementView::speaker)
            .column("about", "Codes of areas", StatementView::about)
            .column("stance", "SUPPORTS, DEMANDS, WARNS or OPPOSES", StatementView::stance)
            .column("pillar", "The field of cooperation", StatementView::pillar)
            .column("summary", "What it says", StatementView::summary)
            .column("on", "EDTF: 2004, 2021-05 or 2021-05-03", StatementView::on)
            .column("source_url", "The page that says so", StatementView::sourceUrl);

    static final Table<PartnershipView> PARTNERSHIPS = Table.<PartnershipView>of("partnerships")
            .column("lead", "Code of who seeks the partnership", PartnershipView::lead)
            .column("partner", "Code of the other one", PartnershipView::partner)
            .column("roles", "What the partner is in it", PartnershipView::roles)
            .column("stage", "How it stands", PartnershipView::stage)
            .column("since", "EDTF: 2004, 2021-05 or 2021-05-03", PartnershipView::since)
            .column("note", "A note by whoever recorded it", PartnershipView::note);

    private Tables() {}
}
