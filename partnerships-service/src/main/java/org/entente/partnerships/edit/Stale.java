package org.entente.partnerships.edit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.version.Difference;
import org.entente.partnerships.version.VersionView;
import org.entente.partnerships.version.Whole;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jspecify.annotations.Nullable;

/** The refusal of a change that was made on another version than the latest: with both, and what lies between them. */
@RequestScoped
class Stale {

    private final Whole whole;
    private final Desks desks;
    private final Clock clock;

    Stale(Whole whole, Desks desks, Clock clock) {
        this.whole = whole;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * The refusal. A version that the caller does not see is not shown, and nothing is said about it.
     *
     * @param versions those that the caller sees
     */
    Uni<ProblemException> refusal(Kind kind, String object, int expected, Known head, List<Known> versions) {
        Map<Integer, Known> byNumber = versions.stream().collect(Collectors.toMap(Known::number, Function.identity()));
        Map<Long, Known> bySequence = versions.stream().collect(Collectors.toMap(Known::sequence, Function.identity()));
        List<Known> both = Stream.of(byNumber.get(expected), head)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<Long> wanted = new HashSet<>();
        for (Known version : both) {
            wanted.add(version.sequence());
            if (version.parent() != null && bySequence.containsKey(version.parent())) {
                wanted.add(version.parent());
            }
        }
        return whole.seenBy(desks.who(), clock.instant(), kind, wanted).map(contents -> {
            Map<Long, Draft> drafts = new HashMap<>();
            contents.forEach((sequence, content) -> drafts.put(sequence, whole.draft(kind, content)));
            Known seen = byNumber.get(expected);
            List<String> difference = seen == null
                    ? List.of()
                    : Difference.of(draft(drafts, seen.sequence()), draft(drafts, head.sequence()));
            return ProblemException.with(
                    ProblemCode.STALE_VERSION,
                    "%s is at version %d by now, and this was made on version %d; nothing was changed"
                            .formatted(object, head.number(), expected),
                    Map.of(
                            "expectedVersion",
                            expected,
                            "currentVersion",
                            head.number(),
                            "versions",
                            both.stream().map(version -> view(version, drafts)).toList(),
                            "difference",
                            difference));
        });
    }

    private static VersionView view(Known version, Map<Long, Draft> drafts) {
        Draft before = version.parent() == null ? null : drafts.get(version.parent());
        return VersionView.of(
                version.number(),
                version.isPublished() ? PublicationState.PUBLISHED : PublicationState.DRAFT,
                version.recordedAt(),
                version.recordedBy(),
                version.reason(),
                before,
                draft(drafts, version.sequence()),
                version.publishedAt(),
                version.publishedBy());
    }

    private static Draft draft(Map<Long, Draft> drafts, @Nullable Long sequence) {
        return Objects.requireNonNull(drafts.get(sequence));
    }
}
