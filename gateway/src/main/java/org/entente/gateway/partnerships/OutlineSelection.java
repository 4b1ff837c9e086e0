package org.entente.gateway.partnerships;

import com.fasterxml.jackson.annotation.JsonValue;
import org.entente.gateway.call.Page;

/** The same question, of which no more is wanted than stands in lists. */
public record OutlineSelection(@JsonValue AgreementSelection agreements) implements Question<Page<OutlineRow>> {

    @Override
    public int first() {
        return agreements.first();
    }

    @Override
    public boolean isAnsweredBy(Page<OutlineRow> answer) {
        return Question.fits(answer, agreements.first(), agreements.ids(), OutlineRow::id);
    }
}
