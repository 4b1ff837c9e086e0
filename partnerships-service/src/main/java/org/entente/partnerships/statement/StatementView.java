package org.entente.partnerships.statement;

import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A position, as its source puts it.
 *
 * @param speaker an office or a group, never a person
 * @param about codes of areas
 * @param pillar the field of cooperation that it is about; null where it is about several or none
 * @param on when it was said
 */
public record StatementView(
        String id,
        String speaker,
        List<String> about,
        Stance stance,
        @Nullable Pillar pillar,
        String summary,
        PartialDate on,
        @Nullable String sourceUrl) {}
