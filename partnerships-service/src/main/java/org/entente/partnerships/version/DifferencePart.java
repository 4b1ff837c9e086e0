package org.entente.partnerships.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;
import org.jspecify.annotations.Nullable;

/** How two versions of an agreement differ. */
@ApplicationScoped
class DifferencePart implements Part<DifferenceQuestion, Optional<DifferenceView>> {

    private static final String SQL = """
            differences_answer as (
                select asked.n, 1 as total, '' as sort_key, (
                        select jsonb_build_object(
                            'to', v.number, 'from', other.number, 'content', %1$s,
                            'before', (select %1$s from agreement_version v where v.sequence = other.sequence))
                        from agreement_version v
                        left join agreement_version other on other.agreement = v.agreement and case
                            when w."from" is not null then other.number = w."from"
                            else other.sequence = seen_before(v.sequence, asked.as_of, asked.recorded_as_of,
                                asked.undated, sight.desks, sight.who) end
                        cross join lateral (select asked.undated
                            and is_whole_version(v.sequence, asked.recorded_as_of, sight.desks, sight.who)
                            and (other.sequence is null or is_whole_version(
                                other.sequence, asked.recorded_as_of, sight.desks, sight.who)) as whole) sees
                        cross join lateral (select
                            case when sees.whole then timestamptz '9999-12-31 23:59:59Z' else asked.as_of end as as_of,
                            asked.recorded_as_of, asked.undated, sees.whole) eye
                        where v.agreement = w.agreement and v.number = w.version
                            and is_shown_version(v.sequence, asked.as_of, asked.recorded_as_of, asked.undated,
                                sight.desks, sight.who)
                            and (w."from" is null or is_shown_version(other.sequence, asked.as_of,
                                asked.recorded_as_of, asked.undated, sight.desks, sight.who))) as item,
                    cast(null as text[]) as codes
                from differences_asked asked cross join sight
                cross join lateral jsonb_to_record(asked.wanted) as w(agreement text, version int, "from" int))""".formatted(Contents.OF_AGREEMENT);

    private record Item(
            int to,
            @Nullable Integer from,
            AgreementDraft content,
            @Nullable AgreementDraft before) {

        DifferenceView view() {
            return new DifferenceView(from, to, before == null ? List.of() : Difference.of(before, content));
        }
    }

    @Override
    public String name() {
        return "differences";
    }

    @Override
    public String sql() {
        return Part.asked(name()) + SQL;
    }

    @Override
    public Optional<DifferenceView> answer(DifferenceQuestion question, List<Found> found) {
        return Found.all(found, Item.class).stream().findFirst().map(Item::view);
    }
}
