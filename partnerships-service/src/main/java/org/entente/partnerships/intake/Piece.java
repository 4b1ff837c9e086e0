package org.entente.partnerships.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.partnerships.database.Folding;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.EngagementDraft;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.document.PartnershipDraft;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a document brings, ready to be compared and stored.
 *
 * @param folded its words for searching; empty for what nobody searches
 */
record Piece(Kind kind, Draft draft, String sha256, String folded) {

    static Piece of(Draft draft) {
        if (draft instanceof AgreementDraft agreement) {
            return of(
                    Kind.AGREEMENT,
                    draft,
                    words(agreement.agencies(), agreement.id(), agreement.title(), agreement.shortTitle()));
        } else if (draft instanceof EngagementDraft engagement) {
            return of(
                    Kind.ENGAGEMENT,
                    draft,
                    words(engagement.offices(), engagement.id(), engagement.title(), engagement.outcome()));
        } else {
            return of(draft instanceof PartnershipDraft ? Kind.PARTNERSHIP : Kind.STATEMENT, draft, "");
        }
    }

    private static Piece of(Kind kind, Draft draft, String words) {
        return new Piece(kind, draft, draft.sha256(), Folding.fold(words));
    }

    private static String words(List<String> more, @Nullable String... words) {
        return Stream.concat(Stream.of(words).filter(Objects::nonNull), more.stream())
                .collect(Collectors.joining(" "));
    }

    /** What the answer calls it: a partnership by its two sides, whatever the stage. */
    String id() {
        if (draft instanceof PartnershipDraft stage) {
            return stage.id();
        }
        return draft.key();
    }

    /** With the links of the base that the sender could not see. */
    Piece carrying(Base base) {
        return of(base.carriedInto(draft));
    }

    boolean isOf(Set<String> desks) {
        return desks.contains("*") || draft.areas().stream().anyMatch(desks::contains);
    }

    static List<Piece> all(Stream<? extends Draft> drafts) {
        List<Piece> pieces = new ArrayList<>();
        drafts.forEach(draft -> pieces.add(of(draft)));
        return pieces;
    }
}
