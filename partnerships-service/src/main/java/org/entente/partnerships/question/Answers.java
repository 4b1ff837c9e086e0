package org.entente.partnerships.question;

import java.util.List;
import java.util.Map;

/** What came of an inquiry. */
public final class Answers {

    private final Map<Part<?, ?>, List<?>> answers;
    private final List<AreaName> areas;

    Answers(Map<Part<?, ?>, List<?>> answers, List<AreaName> areas) {
        this.answers = Map.copyOf(answers);
        this.areas = List.copyOf(areas);
    }

    /** An answer for each selection, in their order. */
    @SuppressWarnings("unchecked") // put in under the same part
    public <A> List<A> to(Part<?, A> part) {
        return (List<A>) answers.getOrDefault(part, List.of());
    }

    /** The only answer to the only selection. */
    public <A> A only(Part<?, A> part) {
        return to(part).get(0);
    }

    /** Each area that any answer names, once. */
    public List<AreaName> areas() {
        return areas;
    }
}
