package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.edit.AgreementChanges;
import org.entente.partnerships.iati.ImportView.State;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.problem.Problem.Fault;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Takes files in: all of one becomes one new version of an agreement, or nothing does. */
@RequestScoped
class Import {

    private static final Pattern COMMITMENT = Pattern.compile("/commitments/([0-9]{1,9})(/.*)?");

    private final AreaCodesRepository areas;
    private final AgreementChanges agreements;

    Import(AreaCodesRepository areas, AgreementChanges agreements) {
        this.areas = areas;
        this.agreements = agreements;
    }

    /**
     * Takes a file into an agreement.
     *
     * @param expected the number of the version of the agreement that its author had seen
     * @param reason why; null where nothing is said
     */
    Uni<ImportView> take(String agreement, int expected, byte[] file, @Nullable String reason, boolean dryRun) {
        // Reading a large file takes long enough to keep other requests waiting, so a worker does it.
        var here = MutinyHelper.executor(Vertx.currentContext());
        return Panache.withSession(areas::codes)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(codes -> read(file, codes))
                .emitOn(here)
                .chain(read -> into(agreement, expected, body(file, reason), read, dryRun));
    }

    private static Conversion read(byte[] file, Set<String> areas) {
        Faults faults = new Faults();
        Conversion conversion = new Conversion(areas, faults);
        ActivityReader.read(file, faults, conversion::add);
        faults.throwIfAny();
        return conversion;
    }

    private Uni<ImportView> into(String agreement, int expected, Body sent, Conversion file, boolean dryRun) {
        List<Taken> taken = file.taken();
        // The change may be tried on more than one version; the last one is the one that holds.
        AtomicReference<@Nullable Merge> merged = new AtomicReference<>();
        Uni<ImportView> done = dryRun
                ? agreements
                        .rehearse(agreement, expected, sent, before -> merge(before, taken, file, merged))
                        .map(same -> ImportView.of(State.VALID, null, held(merged), file))
                : agreements
                        .change(agreement, expected, sent, before -> merge(before, taken, file, merged))
                        .map(view -> ImportView.of(
                                held(merged).isNothing() ? State.UNCHANGED : State.RECORDED, view, held(merged), file));
        return done.onFailure(ProblemException.class).transform(refusal -> placed(refusal, merged.get()));
    }

    private static Merge held(AtomicReference<@Nullable Merge> merged) {
        return Objects.requireNonNull(merged.get());
    }

    private static ObjectNode merge(
            ObjectNode agreement, List<Taken> taken, Conversion file, AtomicReference<@Nullable Merge> merged) {
        JsonNode before = agreement.withArray("commitments");
        Merge merge = Merge.of(before, taken, file.activities());
        merged.set(merge);
        agreement.set("commitments", merge.commitments());
        return agreement;
    }

    /** Where something is wrong with a commitment that the file brought, its author looks for it in the file. */
    private static ProblemException placed(ProblemException refusal, @Nullable Merge merge) {
        if (merge == null || refusal.faults().isEmpty()) {
            return refusal;
        }
        List<Fault> faults = refusal.faults().stream()
                .map(fault -> placed(fault, merge.places()))
                .toList();
        return refusal.with(faults);
    }

    private static Fault placed(Fault fault, Map<Integer, Place> places) {
        Matcher matcher = COMMITMENT.matcher(fault.pointer() == null ? "" : fault.pointer());
        Place place = matcher.matches() ? places.get(Integer.valueOf(matcher.group(1))) : null;
        return place == null
                ? fault
                : new Fault("transaction", null, place.line(), place.column(), fault.value(), fault.reason());
    }

    /** The file is kept to the letter, as all that is handed in; where it is no UTF-8, by its bytes. */
    private static Body body(byte[] file, @Nullable String reason) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("format", "IATI");
        try {
            document.put("xml", UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            document.put("base64", Base64.getEncoder().encodeToString(file));
        }
        return new Body(document.toString(), CanonicalJson.sha256(file), JsonNodeFactory.instance.objectNode(), reason);
    }
}
