package org.entente.partnerships.citation;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.access.Viewpoints;
import org.entente.partnerships.agreement.AgreementPart;
import org.entente.partnerships.agreement.AgreementSelection;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.citation.CitationRepository.Citation;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.ledger.Ledger.Outcome;
import org.entente.partnerships.problem.Problem;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Answers;
import org.entente.partnerships.question.Inquiry;
import org.jspecify.annotations.Nullable;

/** Pins agreements as they were known and stored, and shows what was pinned. */
@ApplicationScoped
class Citations {

    private final CitationRepository citations;
    private final Inquiry inquiry;
    private final AgreementPart agreements;
    private final Viewpoints viewpoints;
    private final Ledger ledger;
    private final Caller caller;
    private final ObjectMapper json;

    Citations(
            CitationRepository citations,
            Inquiry inquiry,
            AgreementPart agreements,
            Viewpoints viewpoints,
            Ledger ledger,
            Caller caller,
            ObjectMapper json) {
        this.citations = citations;
        this.inquiry = inquiry;
        this.agreements = agreements;
        this.viewpoints = viewpoints;
        this.ledger = ledger;
        this.caller = caller;
        this.json = json;
    }

    Uni<CitationReceipt> cite(List<String> ids, @Nullable String asOf, @Nullable String recordedAsOf) {
        String who = caller.name();
        Viewpoint asked = viewpoints.of(asOf, recordedAsOf);
        refuseTwice(ids);
        return ledger.write(who, at -> {
            Viewpoint from = new Viewpoint(
                    asOf == null ? at : asked.asOf(),
                    recordedAsOf == null ? at : asked.recordedAsOf(),
                    asked.undated());
            return ask(ids, from).chain(answers -> {
                Map<String, AgreementView> found = byId(answers);
                refuse(
                        ids,
                        place -> !found.containsKey(ids.get(place)),
                        "there is no such agreement at these instants");
                List<AgreementView> pinned = ids.stream().map(found::get).toList();
                String content = CanonicalJson.of(Content.of(pinned, answers.areas(), from));
                String sha256 = CanonicalJson.sha256(content);
                Citation citation = new Citation(CitationId.draw(), at, who, from, ids, content, sha256);
                return citations
                        .keep(citation)
                        .replaceWith(Outcome.written(
                                "cited",
                                citation.id(),
                                forTheLedger(citation),
                                new CitationReceipt(citation.id(), at, sha256)));
            });
        });
    }

    /** What the citation pinned; the same words for one that there is not and one that is not for the caller. */
    Uni<CitationView> cited(String id) {
        return CitationId.isOne(id)
                ? citations
                        .find(id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> nothing(id))
                        .chain(this::view)
                : Uni.createFrom().failure(nothing(id));
    }

    private Uni<CitationView> view(Citation citation) {
        return ask(citation.agreements(), citation.from()).map(answers -> {
            Map<String, AgreementView> found = byId(answers);
            if (found.size() < citation.agreements().size()) {
                throw nothing(citation.id());
            }
            return new CitationView(
                    citation.id(),
                    citation.at(),
                    citation.from().asOf(),
                    citation.from().recordedAsOf(),
                    citation.from().undated(),
                    citation.sha256(),
                    citation.content(),
                    references(citation.content()),
                    citation.agreements().stream().map(found::get).toList(),
                    answers.areas());
        });
    }

    private Uni<Answers> ask(List<String> ids, Viewpoint from) {
        return inquiry.about(agreements, AgreementSelection.ofIds(ids), from);
    }

    private Map<String, AgreementView> byId(Answers answers) {
        return answers.only(agreements).items().stream().collect(toMap(AgreementView::id, Function.identity()));
    }

    private static Map<String, Object> forTheLedger(Citation citation) {
        return new TreeMap<>(Map.of(
                "agreements", citation.agreements(),
                "asOf", citation.from().asOf().toString(),
                "recordedAsOf", citation.from().recordedAsOf().toString(),
                "sha256", citation.sha256()));
    }

    private static ProblemException nothing(String id) {
        return ProblemException.notFound("there is no citation %s".formatted(id));
    }

    private static void refuseTwice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        refuse(ids, place -> !seen.add(ids.get(place)), "named before");
    }

    /** Names each of the ids at fault by its place. */
    private static void refuse(List<String> ids, IntPredicate atFault, String reason) {
        List<Problem.Fault> faults = IntStream.range(0, ids.size())
                .filter(atFault)
                .mapToObj(place -> Problem.Fault.ofField("agreements[%d]".formatted(place), ids.get(place), reason))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.BAD_PARAMETER, "%s: %s".formatted(faults.get(0).field(), reason), faults, null);
        }
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
