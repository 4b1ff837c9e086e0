package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.commitment.CommitmentInput;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.ActionBody;
import org.entente.gateway.partnerships.AgreementBody;
import org.entente.gateway.partnerships.AgreementRow;
import org.entente.gateway.partnerships.CommitmentBody;
import org.entente.gateway.partnerships.DocumentBody;
import org.entente.gateway.partnerships.EventBody;
import org.entente.gateway.partnerships.RelatedRow;
import org.entente.gateway.problem.Problem;

@Input("AgreementInput")
@Description(
        "The content of an agreement. In a change, what is left out or null stays as it stands; an empty list or an empty text takes it away.")
public record AgreementInput(
        @Description(
                "For a draft, the agreement's own id, where it is to have a certain one; of small letters, digits and hyphens, such as italy-libya-2017. Null: one is made of the title. An id never changes.")
        @Id
        @Nullable
        String id,

        @Description("Full title, at most 500 characters.") @NonNull
        String title,

        @Description("What people call it, at most 300 characters.") @Nullable
        String shortTitle,

        @Description("Treaty, memorandum and so on.") @NonNull
        Instrument instrument,

        @Description(
                "True where the parties meant to be bound by law. Null, in a draft: as agreements of that form usually are.")
        @Nullable
        Boolean binding,

        @Description("What it is about; at least one.") @NonNull
        List<@NonNull Pillar> pillars,

        @Description("Who takes part; at least one, each once.") @NonNull
        List<@NonNull PartyInput> parties,

        @Description(
                "Who may see it once it is published. RESTRICTED: the desks of its parties alone. Null, in a draft: PUBLIC.")
        @Nullable
        Visibility visibility,

        @Description("Authorities that carry it out, by name.") @Nullable
        List<@NonNull String> agencies,

        @Description("Its texts.") @Nullable List<@NonNull DocumentInput> documents,

        @Description("Earlier agreements that it changes, prolongs, replaces or carries out.") @Nullable
        List<@NonNull RelatedInput> related,

        @Description("Web addresses that its record is taken from, http or https.") @Nullable
        List<@NonNull String> sources,

        @Description("What happened to it.") @Nullable List<@NonNull LifecycleEventInput> events,

        @Description(
                "Money and help in kind that it names. In a change give each its `id`, or it counts as another one.")
        @Nullable
        List<@NonNull CommitmentInput> commitments,

        @Description("A remark, at most 4000 characters.") @Nullable
        String note) {

    /** For a new agreement. */
    AgreementBody body(@Nullable String reason) {
        return new AgreementBody(
                title,
                emptied(shortTitle),
                instrument.name(),
                binding,
                pillars.stream().map(Pillar::name).toList(),
                parties.stream().map(party -> party.body(null)).toList(),
                visibility == null ? null : visibility.name(),
                agencies,
                documentBodies(),
                relatedBodies(),
                sources,
                eventBodies(),
                commitmentBodies(),
                emptied(note),
                id == null
                        ? null
                        : GlobalId.parse(GlobalId.Kind.AGREEMENT, "input.id", id)
                                .value(),
                reason);
    }

    /** For the agreement as it stands: whatever the input leaves out stays. */
    AgreementBody over(AgreementRow row, @Nullable String reason) {
        if (id != null
                && !GlobalId.parse(GlobalId.Kind.AGREEMENT, "input.id", id)
                        .value()
                        .equals(row.id())) {
            throw Problem.badInput(
                    "input.id", "`input.id` must be left out or be the agreement's: an id never changes.");
        }
        return new AgreementBody(
                title,
                shortTitle == null ? row.shortTitle() : emptied(shortTitle),
                instrument.name(),
                binding == null ? Boolean.valueOf(row.binding()) : binding,
                pillars.stream().map(Pillar::name).toList(),
                parties.stream().map(party -> party.body(actions(party, row))).toList(),
                visibility == null ? row.visibility() : visibility.name(),
                agencies == null ? row.agencies() : agencies,
                documents == null ? all(row.documents(), DocumentBody::of) : documentBodies(),
                related == null ? row.related() : relatedBodies(),
                sources == null ? row.sources() : sources,
                events == null ? all(row.events(), EventBody::of) : eventBodies(),
                commitments == null ? all(row.commitments(), CommitmentBody::of) : commitmentBodies(),
                note == null ? row.note() : emptied(note),
                null,
                reason);
    }

    private static List<ActionBody> actions(PartyInput party, AgreementRow row) {
        return row.parties().stream()
                .filter(one -> one.area().equals(party.area()))
                .flatMap(one -> one.actions().stream())
                .map(ActionBody::of)
                .toList();
    }

    private @Nullable List<DocumentBody> documentBodies() {
        return documents == null ? null : all(documents, DocumentInput::body);
    }

    private @Nullable List<RelatedRow> relatedBodies() {
        return related == null
                ? null
                : numbered(related, (one, place) -> one.body("input.related[%d]".formatted(place)));
    }

    private @Nullable List<EventBody> eventBodies() {
        return events == null ? null : all(events, event -> event.body(null));
    }

    private @Nullable List<CommitmentBody> commitmentBodies() {
        return commitments == null
                ? null
                : numbered(commitments, (one, place) -> one.body("input.commitments[%d]".formatted(place), null));
    }

    private static <A, B> List<B> all(List<A> list, Function<A, B> body) {
        return list.stream().map(body).toList();
    }

    private static <A, B> List<B> numbered(List<A> list, BiFunction<A, Integer, B> body) {
        return IntStream.range(0, list.size())
                .mapToObj(place -> body.apply(list.get(place), place))
                .toList();
    }

    private static @Nullable String emptied(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
