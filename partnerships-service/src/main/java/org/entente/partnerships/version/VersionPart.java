package org.entente.partnerships.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jspecify.annotations.Nullable;

/** The versions of agreements, each with what it changed. */
@ApplicationScoped
public class VersionPart implements Part<VersionSelection, Page<VersionView>> {

    private static final String MATCHING = """
            versions_matching as (
                select asked.n, asked.as_of, asked.recorded_as_of, asked.undated, v.sequence as version,
                    to_char(99999999 - v.number, 'FM00000000') as sort_key
                from versions_asked asked cross join sight
                join agreement_version v on v.agreement = asked.wanted ->> 'agreement'
                where is_shown_version(
                    v.sequence, asked.as_of, asked.recorded_as_of, asked.undated, sight.desks, sight.who)),
            """;

    private static final String ITEM = """
            (select jsonb_build_object(
                'version', v.number,
                'state', case when intake.approved_at <= page.recorded_as_of then 'PUBLISHED' else 'DRAFT' end,
                'recordedAt', intake.drafted_at, 'recordedBy', intake.drafted_by, 'reason', v.reason,
                'publishedAt', case when intake.approved_at <= page.recorded_as_of then intake.approved_at end,
                'publishedBy', case when intake.approved_at <= page.recorded_as_of then intake.approved_by end,
                'content', %1$s,
                'before', (select %1$s from agreement_version v where v.sequence = earlier.version))
            from agreement_version v join intake on intake.sequence = v.intake
            cross join lateral (select seen_before(page.version, page.as_of, page.recorded_as_of, page.undated,
                sight.desks, sight.who) as version) earlier
            cross join lateral (select page.undated
                and is_whole_version(v.sequence, page.recorded_as_of, sight.desks, sight.who)
                and (earlier.version is null or is_whole_version(
                    earlier.version, page.recorded_as_of, sight.desks, sight.who)) as whole) sees
            cross join lateral (select
                case when sees.whole then timestamptz '9999-12-31 23:59:59Z' else page.as_of end as as_of,
                page.recorded_as_of, page.undated, sees.whole) eye
            where v.sequence = page.version)""".formatted(Contents.OF_AGREEMENT);

    private record Item(
            int version,
            PublicationState state,
            Instant recordedAt,
            String recordedBy,
            @Nullable String reason,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy,
            AgreementDraft content,
            @Nullable AgreementDraft before) {

        VersionView view() {
            return VersionView.of(
                    version, state, recordedAt, recordedBy, reason, before, content, publishedAt, publishedBy);
        }
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + MATCHING + Part.paged(name(), ITEM, "cast(array[] as text[])");
    }

    @Override
    public Page<VersionView> answer(VersionSelection selection, List<Found> found) {
        return Found.page(selection, found, Item.class, Item::view);
    }
}
