package org.entente.statistics.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.citation.CitationRepository.Citation;
import org.entente.statistics.figure.FigureAnswers.FigurePage;
import org.entente.statistics.figure.FigureId;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.figure.Figures;
import org.entente.statistics.ledger.CanonicalJson;
import org.entente.statistics.ledger.Ledger;
import org.entente.statistics.ledger.Ledger.Outcome;
import org.entente.statistics.problem.Problem;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Pins figures, and shows what was pinned. A figure is one of a vintage, and a vintage stays as it is; what it said, and
 * whether it stood, is kept by both clocks.
 */
@ApplicationScoped
class Citations {

    /** What came of citing, and whether it is new. */
    record Pinned(CitationReceipt receipt, boolean isNew) {}

    private record Asked(
            List<String> figures,
            @Nullable String asOf,
            @Nullable String recordedAsOf) {}

    private final CitationRepository citations;
    private final Figures figures;
    private final Viewpoints viewpoints;
    private final Ledger ledger;
    private final Caller caller;
    private final ObjectMapper json;

    Citations(
            CitationRepository citations,
            Figures figures,
            Viewpoints viewpoints,
            Ledger ledger,
            Caller caller,
            ObjectMapper json) {
        this.citations = citations;
        this.figures = figures;
        this.viewpoints = viewpoints;
        this.ledger = ledger;
        this.caller = caller;
        this.json = json;
    }

    Uni<Pinned> cite(
            List<String> ids, @Nullable String asOf, @Nullable String recordedAsOf, @Nullable IdempotencyKey key) {
        String who = caller.name();
        List<FigureId> wanted = read(ids);
        Viewpoint asked = viewpoints.of(asOf, recordedAsOf);
        String request = CanonicalJson.sha256(CanonicalJson.of(new Asked(ids, asOf, recordedAsOf)));
        return ledger.write(who, at -> earlier(who, key, request).chain(found -> {
            if (found != null) {
                return Uni.createFrom().item(Outcome.nothingNew(new Pinned(receipt(found), false)));
            }
            Viewpoint from =
                    new Viewpoint(asOf == null ? at : asked.asOf(), recordedAsOf == null ? at : asked.recordedAsOf());
            return figures.byIds(wanted, from)
                    .map(page -> whole(page, wanted))
                    .chain(page -> keep(who, at, from, page, key, request));
        }));
    }

    /** What the citation pinned; the same words for one that there is not and one that is not for the caller. */
    Uni<CitationView> cited(String id) {
        return CitationId.isOne(id)
                ? citations
                        .find(id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> nothing(id))
                        .chain(citation ->
                                citation.neverPublic() ? Uni.createFrom().failure(nothing(id)) : view(citation))
                : Uni.createFrom().failure(nothing(id));
    }

    private Uni<CitationView> view(Citation citation) {
        Instant latest = viewpoints.now().asOf();
        Viewpoint from =
                new Viewpoint(citation.asOf().isAfter(latest) ? latest : citation.asOf(), citation.recordedAsOf());
        List<FigureId> pinned = citation.figures().stream().map(FigureId::parse).toList();
        return figures.byIds(pinned, from).map(page -> {
            if (page.items().size() < pinned.size()) {
                throw nothing(citation.id());
            }
            return new CitationView(
                    citation.id(),
                    citation.at(),
                    citation.asOf(),
                    citation.recordedAsOf(),
                    citation.sha256(),
                    citation.content(),
                    references(citation.content()),
                    page.items(),
                    page.releases(),
                    page.statuses());
        });
    }

    /** The citation that the same request under the same key made; null where there is none. */
    private Uni<@Nullable Citation> earlier(String who, @Nullable IdempotencyKey key, String request) {
        if (key == null) {
            return Uni.createFrom().nullItem();
        }
        return citations.findByKey(who, key.text()).invoke(found -> {
            if (found != null && !request.equals(found.requestSha256())) {
                throw new ProblemException(
                        ProblemCode.KEY_REUSED,
                        "the key %s came with another request before; a new request needs a key of its own"
                                .formatted(key.text()));
            }
        });
    }

    private Uni<Outcome<Pinned>> keep(
            String who, Instant at, Viewpoint from, FigurePage page, @Nullable IdempotencyKey key, String request) {
        String content = CanonicalJson.of(Content.of(page, from));
        Citation citation = new Citation(
                CitationId.draw(),
                at,
                who,
                from.asOf(),
                from.recordedAsOf(),
                page.items().stream().map(FigureView::id).toList(),
                content,
                CanonicalJson.sha256(content),
                key == null ? null : key.text(),
                key == null ? null : request,
                false);
        return citations
                .keep(citation)
                .replaceWith(Outcome.written(
                        "cited", citation.id(), forTheLedger(citation), new Pinned(receipt(citation), true)));
    }

    private static Map<String, Object> forTheLedger(Citation citation) {
        return new TreeMap<>(Map.of(
                "figures", citation.figures(),
                "asOf", citation.asOf().toString(),
                "recordedAsOf", citation.recordedAsOf().toString(),
                "sha256", citation.sha256()));
    }

    private static CitationReceipt receipt(Citation citation) {
        return new CitationReceipt(citation.id(), citation.at(), citation.sha256());
    }

    private static ProblemException nothing(String id) {
        return ProblemException.notFound("there is no citation %s".formatted(id));
    }

    /** Refuses unless each figure was found, and names those that were not by their places. */
    private static FigurePage whole(FigurePage page, List<FigureId> wanted) {
        Set<String> found = page.items().stream().map(FigureView::id).collect(Collectors.toSet());
        refuse(IntStream.range(0, wanted.size())
                .filter(place -> !found.contains(wanted.get(place).toString()))
                .mapToObj(place ->
                        fault(place, wanted.get(place).toString(), "there is no such figure at these instants"))
                .toList());
        return page;
    }

    /** The ids in their order; one that is named twice is one too many. */
    private static List<FigureId> read(List<String> texts) {
        Set<FigureId> ids = new LinkedHashSet<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            String text = texts.get(place);
            try {
                if (!ids.add(FigureId.parse(text))) {
                    faults.add(fault(place, text, "named before"));
                }
            } catch (IllegalArgumentException e) {
                faults.add(fault(place, text, "a figure's id is release/series key/period"));
            }
        }
        refuse(faults);
        return List.copyOf(ids);
    }

    private static void refuse(List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            Problem.Fault first = faults.get(0);
            throw new ProblemException(
                    ProblemCode.BAD_PARAMETER, "%s: %s".formatted(first.field(), first.reason()), faults, null);
        }
    }

    private static Problem.Fault fault(int place, String value, String reason) {
        return Problem.Fault.ofField("figures[%d]".formatted(place), value, reason);
    }

    private List<String> references(String content) {
        try {
            JsonNode lines = json.readTree(content).path("references");
            return StreamSupport.stream(lines.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content is stored as we write it", e);
        }
    }
}
