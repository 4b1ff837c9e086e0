package org.entente.partnerships.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.partnerships.database.Questions;
import org.entente.partnerships.document.AgreementDraft.Related;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.intake.Stored.Name;
import org.entente.partnerships.intake.Stored.Version;
import org.jspecify.annotations.Nullable;

/** Reads the versions that changed agreements and engagements follow. */
@ApplicationScoped
class BaseRepository {

    private static final String HIDDEN = "not is_agreement_in_sight(%s, ask.desks)";

    private static final String BASES =
            """
            with ask as (
                select * from jsonb_to_record(cast(cast(:ask as text) as jsonb)) as a(
                    desks jsonb, agreements jsonb, engagements jsonb))
            select 'AGREEMENT' as kind, v.agreement as key, cast(jsonb_build_object(
                    'related', v.related,
                    'agreements', cast('[]' as jsonb),
                    'hidden', array(
                        select link.value ->> 'agreement' from jsonb_array_elements(v.related) as link(value)
                        where %1$s),
                    'events', array(select event.id from event where event.version = v.sequence order by event.ordinal),
                    'commitments', array(
                        select jsonb_build_object('id', c.id, 'kind', c.kind, 'provider', c.provider,
                            'receiver', c.receiver, 'amount', cast(c.amount as text), 'currency', c.currency,
                            'inKind', c.in_kind, 'from', c.from_on, 'to', c.to_on, 'conditional', c.conditional,
                            'pillar', c.pillar, 'sector', c.sector, 'publishedOn', c.published_on, 'note', c.note,
                            'sourceUrl', c.source_url,
                            'restates', c.restates, 'pays', c.pays, 'hidden', array(
                                select restated.id from unnest(array_append(c.restates, cast(c.pays as text))) as restated(id)
                                where not is_held_link(c.version, cast(restated.id as text), ask.desks)))
                        from commitment c where c.version = v.sequence order by c.ordinal)) as text) as content
            from ask cross join lateral jsonb_array_elements_text(ask.agreements) as wanted(sequence)
            join agreement_version v on v.sequence = cast(wanted.sequence as bigint)
            union all
            select 'ENGAGEMENT', v.engagement, cast(jsonb_build_object(
                    'related', cast('[]' as jsonb),
                    'agreements', v.agreements,
                    'hidden', array(select named.id from unnest(v.agreements) as named(id) where %2$s),
                    'events', cast('[]' as jsonb),
                    'commitments', cast('[]' as jsonb)) as text)
            from ask cross join lateral jsonb_array_elements_text(ask.engagements) as wanted(sequence)
            join engagement_version v on v.sequence = cast(wanted.sequence as bigint)""".formatted(HIDDEN.formatted("link.value ->> 'agreement'"), HIDDEN.formatted("named.id"));

    private record Ask(Set<String> desks, List<Long> agreements, List<Long> engagements) {}

    private record Content(
            List<Related> related,
            List<String> agreements,
            Set<String> hidden,
            List<String> events,
            List<Commitment> commitments) {}

    private record Commitment(
            String id,
            String kind,
            String provider,
            @Nullable String receiver,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String inKind,
            @Nullable String from,
            @Nullable String to,
            boolean conditional,
            String pillar,
            @Nullable String sector,
            @Nullable String publishedOn,
            @Nullable String note,
            @Nullable String sourceUrl,
            List<String> restates,
            @Nullable String pays,
            Set<String> hidden) {

        Base.Gift gift() {
            return new Base.Gift(
                    new Base.Money(
                            kind,
                            provider,
                            receiver,
                            amount,
                            currency,
                            inKind,
                            from,
                            to,
                            conditional,
                            pillar,
                            sector,
                            publishedOn,
                            note,
                            sourceUrl),
                    restates,
                    pays,
                    hidden);
        }
    }

    private final Questions questions;
    private final ObjectMapper json;

    BaseRepository(Questions questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json;
    }

    /** The versions that are changed by those pieces that say something else, where those are of the desks. */
    Uni<Map<Name, Base>> of(List<Piece> pieces, Map<Name, Version> versions, Set<String> desks) {
        List<Long> agreements = new ArrayList<>();
        List<Long> engagements = new ArrayList<>();
        for (Piece piece : pieces) {
            Version version = Objects.requireNonNull(versions.get(Plan.nameOf(piece)));
            Long parent = version.parent();
            if (parent != null && version.yours() && !piece.sha256().equals(version.sha256())) {
                if (piece.kind() == Kind.AGREEMENT) {
                    agreements.add(parent);
                } else if (piece.kind() == Kind.ENGAGEMENT) {
                    engagements.add(parent);
                }
            }
        }
        if (agreements.isEmpty() && engagements.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return questions.ask(BASES, new Ask(desks, agreements, engagements)).map(rows -> {
            Map<Name, Base> bases = new HashMap<>();
            rows.forEach(row ->
                    bases.put(new Name(Kind.valueOf(row.text("kind")), row.text("key")), base(row.text("content"))));
            return bases;
        });
    }

    private Base base(String text) {
        try {
            Content content = json.readValue(text, Content.class);
            Map<String, Base.Gift> commitments = new LinkedHashMap<>();
            content.commitments().forEach(commitment -> commitments.put(commitment.id(), commitment.gift()));
            return new Base(content.related(), content.agreements(), content.hidden(), content.events(), commitments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database builds versions as we read them", e);
        }
    }
}
