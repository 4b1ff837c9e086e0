package org.entente.statistics.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Sight;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.release.ReleaseDraftsRepository.Found;
import org.jspecify.annotations.Nullable;

/**
 * Opens drafts. What is announced is public before anybody has approved anything, so only an editor of the publisher's
 * own area announces.
 */
@ApplicationScoped
public class ReleaseDrafts {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    /** A draft of the caller's that takes figures; the publisher by code. */
    public record OpenDraft(
            UUID id,
            String publisher,
            String title,
            String publishedOn,
            @Nullable String url) {}

    /** A draft, and whether it is new. */
    record Drafted(ReleaseView release, boolean isNew) {}

    private final ReleaseDraftsRepository drafts;
    private final ReleaseRepository releases;
    private final Ledger ledger;
    private final Caller caller;
    private final Sight sight;

    ReleaseDrafts(
            ReleaseDraftsRepository drafts, ReleaseRepository releases, Ledger ledger, Caller caller, Sight sight) {
        this.drafts = drafts;
        this.releases = releases;
        this.ledger = ledger;
        this.caller = caller;
        this.sight = sight;
    }

    /** The same draft again is answered with the one that is open. */
    Uni<Drafted> draft(NewDraft wanted) {
        refuseOutOfRange("publishedAt", wanted.publishedAt());
        if (wanted.embargoUntil() != null) {
            refuseOutOfRange("embargoUntil", wanted.embargoUntil());
        }
        String who = caller.name();
        var conditions = sight.conditions();
        return ledger.write(who, at -> {
            refuseWithoutMinute(wanted, at);
            return drafts.find(new ReleaseDraftsRepository.Ask(conditions, wanted))
                    .chain(found -> {
                        if (found == null) {
                            throw ProblemException.badParameter(
                                    "publisher", wanted.publisher(), "there is no such publisher");
                        }
                        if (wanted.isAnnounced()) {
                            refuseUnlessOfTheDesk(found);
                        }
                        if (found.sameDraft() != null) {
                            return releases.byId(found.sameDraft())
                                    .map(same -> Outcome.nothingNew(new Drafted(same, false)));
                        }
                        UUID id = UUID.randomUUID();
                        return drafts.add(row(id, wanted, found, who, at))
                                .chain(() -> releases.byId(id))
                                .map(added -> Outcome.written(
                                        "release drafted",
                                        id.toString(),
                                        forTheLedger(id, wanted, found),
                                        new Drafted(added, true)));
                    });
        });
    }

    /** The caller's own draft, within a write that is under way. */
    public Uni<OpenDraft> open(UUID id) {
        return drafts.open(new ReleaseDraftsRepository.Whose(sight.conditions(), id))
                .map(found -> {
                    if (found == null) {
                        throw ProblemException.notFound("there is no release %s".formatted(id));
                    }
                    if (!found.isOpen()) {
                        throw new ProblemException(
                                ProblemCode.WRONG_STATE, "release %s takes no more figures".formatted(id));
                    }
                    if (!found.own()) {
                        throw new ProblemException(
                                ProblemCode.NOT_YOUR_DRAFT, "release %s is drafted by another account".formatted(id));
                    }
                    return found.draft();
                });
    }

    /** Opens a draft of which the public will learn here, within a write that is under way. */
    public Uni<UUID> openOurOwn(String publisher, String title, @Nullable String url, String who, Instant at) {
        UUID id = UUID.randomUUID();
        String day = LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
        return drafts.licenceOf(publisher)
                .chain(licence -> drafts.add(new ReleaseDraftsRepository.Fresh(
                        id, publisher, title, day, at, null, false, true, url, licence, who, at)))
                .replaceWith(id);
    }

    private static void refuseOutOfRange(String field, Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.badParameter(
                    field, instant.toString(), "lies outside the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }

    private static void refuseWithoutMinute(NewDraft wanted, Instant at) {
        if (wanted.isAnnounced()
                && (wanted.embargoUntil() == null || !wanted.embargoUntil().isAfter(at))) {
            throw ProblemException.badParameter(
                    "embargoUntil",
                    wanted.embargoUntil() == null ? null : wanted.embargoUntil().toString(),
                    "what is announced has its minute, and the minute lies ahead");
        }
    }

    private void refuseUnlessOfTheDesk(Found found) {
        if (!caller.desks().contains("*") && !caller.desks().contains(found.area())) {
            throw new ProblemException(
                    ProblemCode.NOT_YOUR_DESK,
                    "publisher %s is of %s; an editor of that desk announces its releases"
                            .formatted(found.publisher(), found.area()));
        }
    }

    private static ReleaseDraftsRepository.Fresh row(UUID id, NewDraft wanted, Found found, String who, Instant at) {
        return new ReleaseDraftsRepository.Fresh(
                id,
                found.publisher(),
                wanted.title(),
                LocalDate.ofInstant(wanted.publishedAt(), ZoneOffset.UTC).toString(),
                wanted.publishedAt(),
                wanted.embargoUntil(),
                wanted.isAnnounced(),
                false,
                wanted.url(),
                found.licence(),
                who,
                at);
    }

    private static Map<String, Object> forTheLedger(UUID id, NewDraft wanted, Found found) {
        Map<String, Object> content = new TreeMap<>();
        content.put("release", id.toString());
        content.put("publisher", found.publisher());
        content.put("title", wanted.title());
        content.put("publishedAt", wanted.publishedAt().toString());
        content.put("announced", wanted.isAnnounced());
        if (wanted.embargoUntil() != null) {
            content.put("embargoUntil", wanted.embargoUntil().toString());
        }
        return content;
    }
}
