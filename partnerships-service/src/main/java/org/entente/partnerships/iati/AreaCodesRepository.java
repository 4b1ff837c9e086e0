package org.entente.partnerships.iati;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.partnerships.database.Questions;

/** The areas that there are. */
@ApplicationScoped
class AreaCodesRepository {

    private static final String CODES =
            "select area.code from area cross join (select cast(:ask as text) as nothing) ask";

    private final Questions questions;

    AreaCodesRepository(Questions questions) {
        this.questions = questions;
    }

    Uni<Set<String>> codes() {
        return questions
                .ask(CODES, Map.of())
                .map(rows -> rows.stream().map(row -> row.text("code")).collect(Collectors.toUnmodifiableSet()));
    }
}
