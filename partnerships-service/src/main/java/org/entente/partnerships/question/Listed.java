package org.entente.partnerships.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.entente.partnerships.page.Page;

/** A page of a list with each area that its items name, so that nobody has to ask again for a name. */
public record Listed<T>(@JsonUnwrapped Page<T> page, List<AreaName> areas) {

    public static <T> Listed<T> of(Part<?, Page<T>> part, Answers answers) {
        return new Listed<>(answers.only(part), answers.areas());
    }
}
