package org.entente.partnerships.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** What a document names, and from where: collected even of what has other faults, so that all are told at once. */
public final class References {

    /** A name of something that has to be there. */
    public record Reference(String pointer, String id) {}

    /** A commitment that a document brings, and what it restates. */
    public record Restating(
            String pointer, String id, @Nullable String agreement, List<Reference> restates) {}

    private final Faults faults;
    private final Map<String, String> agreements = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Map<String, Restating> commitments = new LinkedHashMap<>();
    private final Map<String, CommitmentKind> kinds = new LinkedHashMap<>();
    private final List<Reference> toAgreements = new ArrayList<>();
    private final List<Reference> toPaid = new ArrayList<>();

    References(Faults faults) {
        this.faults = faults;
    }

    /** An id that may stand in a document once among its kind. */
    void define(String kind, String pointer, @Nullable String id) {
        Map<String, String> known = kind.equals("agreement") ? agreements : others;
        String name = known == agreements ? id : kind + " " + id;
        String first = id == null || name == null ? null : known.putIfAbsent(name, pointer);
        if (first != null) {
            faults.add(pointer, id, "stands in the document twice, first at " + first);
        }
    }

    void defineCommitment(Restating commitment) {
        Restating first = commitments.putIfAbsent(commitment.id(), commitment);
        if (first != null) {
            faults.add(
                    commitment.pointer(), commitment.id(), "stands in the document twice, first at " + first.pointer());
        }
    }

    void define(String commitment, CommitmentKind kind) {
        kinds.put(commitment, kind);
    }

    /** The pledge or commitment that a disbursement pays. */
    Values.Reader<String> toPaid(Values values) {
        return (value, pointer) -> {
            String id = values.slug(value, pointer);
            if (id != null) {
                toPaid.add(new Reference(pointer, id));
            }
            return id;
        };
    }

    Values.Reader<String> toAgreement(Values values) {
        return (value, pointer) -> {
            String id = values.slug(value, pointer);
            if (id != null) {
                toAgreements.add(new Reference(pointer, id));
            }
            return id;
        };
    }

    /** The places of the agreements that the document brings, by id. */
    public Map<String, String> agreements() {
        return agreements;
    }

    /** The commitments that the document brings, by id. */
    public Map<String, Restating> commitments() {
        return commitments;
    }

    /** What the commitments are that the document brings, by id, as far as it says so. */
    public Map<String, CommitmentKind> kinds() {
        return kinds;
    }

    /** The commitments that are said to be paid, in the document or elsewhere. */
    public List<Reference> paid() {
        return toPaid;
    }

    /** Agreements that are named and that the document does not bring. */
    public List<Reference> agreementsElsewhere() {
        return toAgreements.stream()
                .filter(reference -> !agreements.containsKey(reference.id()))
                .toList();
    }

    /** Commitments that are restated or paid and that the document does not bring. */
    public Set<String> commitmentsElsewhere() {
        Set<String> elsewhere = new HashSet<>();
        commitments.values().forEach(commitment -> commitment.restates().stream()
                .map(Reference::id)
                .filter(id -> !commitments.containsKey(id))
                .forEach(elsewhere::add));
        toPaid.stream()
                .map(Reference::id)
                .filter(id -> !commitments.containsKey(id))
                .forEach(elsewhere::add);
        return elsewhere;
    }
}
