package org.entente.partnerships.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Found;
import org.entente.partnerships.question.Part;

/** The same agreements as {@link AgreementPart}, in outline: a list of many is read for that, at less than a fifth of the work. */
@ApplicationScoped
public class OutlinePart implements Part<AgreementSelection, Page<OutlineView>> {

    private static final String ITEM = """
            (select jsonb_build_object(
                %s,
                'parties', (
                    select coalesce(jsonb_agg(
                        jsonb_build_object('area', party.area, 'roles', party.roles) order by party.ordinal), '[]')
                    from party where party.version = page.version))
            from agreement_version v where v.sequence = page.version)""".formatted(AgreementPart.HEAD);

    private static final String CODES = "array(select party.area from party where party.version = page.version)";

    @Override
    public String name() {
        return "outlines";
    }

    @Override
    public String sql() {
        return AgreementPart.selecting(name()) + Part.paged(name(), ITEM, CODES);
    }

    @Override
    public Object wanted(AgreementSelection selection) {
        return AgreementPart.asWanted(selection);
    }

    @Override
    public Page<OutlineView> answer(AgreementSelection selection, List<Found> found) {
        return Found.page(selection, found, OutlineView.class, Function.identity());
    }
}
