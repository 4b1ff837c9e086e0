package org.entente.partnerships.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.vocabulary.RelationKind;
import org.entente.partnerships.vocabulary.Status;

/**
 * Supersession is on record twice: as an event of the agreement that ends, and as a link of the one that takes its place.
 * Where a document brings one and nobody has the other, that deserves a look. Of what the sender cannot see, nothing is
 * said.
 */
@ApplicationScoped
class Supersessions {

    private static final String ELSEWHERE = """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    caller text, desks jsonb, brought jsonb, named jsonb, ended jsonb))
            select 'NAMED' as what, cast(v.agreement as text) as id, bool_or(exists (
                select 1 from event where event.version = v.sequence and event.status = 'SUPERSEDED')) as so
            from ask cross join lateral jsonb_array_elements_text(ask.named) as named(id)
            join agreement_version v on v.agreement = named.id
            join intake on intake.sequence = v.intake
            where %1$s
            group by v.agreement
            union all
            select 'ENDED', ended.id, exists (
                select 1 from agreement_version v join intake on intake.sequence = v.intake
                where v.related @> jsonb_build_array(jsonb_build_object('kind', 'SUPERSEDES', 'agreement', ended.id))
                    and not jsonb_exists(ask.brought, v.agreement) and %1$s)
            from ask cross join lateral jsonb_array_elements_text(ask.ended) as ended(id)""".formatted(StoredRepository.CAN_BE_NAMED);

    private record Ask(String caller, Set<String> desks, Set<String> brought, Set<String> named, Set<String> ended) {}

    private final Questions questions;

    Supersessions(Questions questions) {
        this.questions = questions;
    }

    /** The warnings about the agreements of a document, in their order. */
    Uni<List<Warning>> of(List<Piece> pieces, String caller, Set<String> desks) {
        Map<String, AgreementDraft> brought = new HashMap<>();
        Set<String> named = new TreeSet<>();
        Set<String> ended = new TreeSet<>();
        Set<String> followed = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.draft() instanceof AgreementDraft agreement) {
                brought.put(agreement.id(), agreement);
                agreement.related().stream()
                        .filter(link -> link.kind() == RelationKind.SUPERSEDES)
                        .forEach(link -> followed.add(link.agreement()));
                if (isSuperseded(agreement)) {
                    ended.add(agreement.id());
                }
            }
        }
        followed.stream().filter(id -> !brought.containsKey(id)).forEach(named::add);
        ended.removeAll(followed);
        if (named.isEmpty() && ended.isEmpty()) {
            return Uni.createFrom().item(warnings(brought, pieces, Set.of(), Set.of()));
        }
        return questions
                .ask(ELSEWHERE, new Ask(caller, desks, brought.keySet(), named, ended))
                .map(rows -> {
                    Set<String> goingOn = new HashSet<>();
                    Set<String> withoutSuccessor = new HashSet<>();
                    rows.stream().filter(row -> !row.flag("so")).forEach(row -> {
                        boolean isNamed = row.text("what").equals("NAMED");
                        (isNamed ? goingOn : withoutSuccessor).add(row.text("id"));
                    });
                    return warnings(brought, pieces, goingOn, withoutSuccessor);
                });
    }

    private static List<Warning> warnings(
            Map<String, AgreementDraft> brought,
            List<Piece> pieces,
            Set<String> goingOn,
            Set<String> withoutSuccessor) {
        List<Warning> warnings = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.draft() instanceof AgreementDraft agreement) {
                for (int i = 0; i < agreement.related().size(); i++) {
                    AgreementDraft.Related link = agreement.related().get(i);
                    AgreementDraft other = brought.get(link.agreement());
                    boolean goesOn = other == null ? goingOn.contains(link.agreement()) : !isSuperseded(other);
                    if (link.kind() == RelationKind.SUPERSEDES && goesOn) {
                        warnings.add(new Warning(
                                "%s/related/%d".formatted(agreement.pointer(), i),
                                "supersedes %s, which has no such event on record".formatted(link.agreement())));
                    }
                }
                for (int i = 0; i < agreement.events().size(); i++) {
                    if (agreement.events().get(i).status() == Status.SUPERSEDED
                            && withoutSuccessor.contains(agreement.id())) {
                        warnings.add(new Warning(
                                "%s/status_events/%d".formatted(agreement.pointer(), i),
                                "superseded, and no agreement on record says that it supersedes this one"));
                    }
                }
            }
        }
        return warnings;
    }

    private static boolean isSuperseded(AgreementDraft agreement) {
        return agreement.events().stream().anyMatch(event -> event.status() == Status.SUPERSEDED);
    }
}
