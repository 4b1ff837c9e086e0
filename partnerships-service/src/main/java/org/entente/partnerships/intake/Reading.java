package org.entente.partnerships.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.DocumentReader;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.document.References;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.lifecycle.Oddities;
import org.entente.partnerships.lifecycle.PartyOddities;

/** A document as it was read, with what was found wrong with it so far. */
record Reading(
        String text, String sha256, List<Piece> pieces, References references, List<Warning> warnings, Faults faults) {

    /** Takes long for a large document. */
    static Reading of(byte[] document, Set<String> areas) {
        Faults faults = new Faults();
        DocumentReader.Content content = DocumentReader.read(document, areas, faults);
        if (content == null) {
            faults.throwIfAny();
            throw new IllegalStateException("a document that cannot be read has a fault");
        }
        return of(content, CanonicalJson.sha256(document), faults);
    }

    /** What was read already. */
    static Reading of(DocumentReader.Content content, String sha256, Faults faults) {
        List<Piece> pieces = Piece.all(
                Stream.of(content.agreements(), content.engagements(), content.partnerships(), content.statements())
                        .flatMap(List::stream));
        return new Reading(
                content.text(), sha256, pieces, content.references(), warnings(content.agreements()), faults);
    }

    /** A document lists its agreements; what was sent alone is itself the place, and written as the views are. */
    private static String eventsOf(AgreementDraft agreement) {
        return agreement.pointer().isEmpty() ? "events" : "status_events";
    }

    private static List<Warning> warnings(List<AgreementDraft> agreements) {
        List<Warning> warnings = new ArrayList<>();
        for (AgreementDraft agreement : agreements) {
            List<List<String>> odd = Oddities.of(agreement.events().stream()
                    .map(event -> new Oddities.Event(event.status(), event.actedOn(), event.effectiveOn()))
                    .toList());
            add(warnings, "%s/%s".formatted(agreement.pointer(), eventsOf(agreement)), odd);
            for (int i = 0; i < agreement.parties().size(); i++) {
                List<List<String>> oddActs = PartyOddities.of(agreement.parties().get(i).actions().stream()
                        .map(act -> new PartyOddities.Act(act.kind(), act.of(), act.actedOn(), act.effectiveOn()))
                        .toList());
                add(warnings, "%s/parties/%d/actions".formatted(agreement.pointer(), i), oddActs);
            }
        }
        return warnings;
    }

    private static void add(List<Warning> warnings, String list, List<List<String>> ofEach) {
        for (int i = 0; i < ofEach.size(); i++) {
            String pointer = list + "/" + i;
            ofEach.get(i).forEach(message -> warnings.add(new Warning(pointer, message)));
        }
    }
}
