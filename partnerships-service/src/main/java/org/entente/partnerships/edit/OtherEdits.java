package org.entente.partnerships.edit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.version.Whole;
import org.entente.partnerships.vocabulary.PublicationState;

/** What can be changed of engagements, statements and stages of partnerships: all of one at a time. */
@RequestScoped
class OtherEdits {

    /** What shows a version. */
    interface View<D extends Draft, V> {
        V of(D draft, int version, PublicationState state);
    }

    private final Editing editing;
    private final Publication publication;
    private final Whole whole;
    private final Desks desks;

    OtherEdits(Editing editing, Publication publication, Whole whole, Desks desks) {
        this.editing = editing;
        this.publication = publication;
        this.whole = whole;
        this.desks = desks;
    }

    <D extends Draft, V> Uni<V> create(Kind kind, String key, Body body, Class<D> type, View<D, V> view) {
        return editing.create(
                kind, key, body, Put.of(body.members()), edited -> view(edited, type, edited.state(), view));
    }

    <D extends Draft, V> Uni<V> replace(
            Kind kind, String key, int expected, Body body, Class<D> type, View<D, V> view) {
        return editing.change(
                kind,
                key,
                expected,
                true,
                body,
                before -> Uni.createFrom().item(Put.of(body.members())),
                edited -> view(edited, type, edited.state(), view));
    }

    <D extends Draft, V> Uni<V> publish(Kind kind, String key, int version, Class<D> type, View<D, V> view) {
        return publication.publish(kind, key, version, edited -> view(edited, type, PublicationState.PUBLISHED, view));
    }

    private <D extends Draft, V> Uni<V> view(Edited edited, Class<D> type, PublicationState state, View<D, V> view) {
        Function<String, D> draft = content -> type.cast(whole.draft(edited.kind(), content));
        return whole.of(edited.kind(), List.of(edited.sequence()), desks.openToCaller())
                .map(contents -> view.of(
                        draft.apply(Objects.requireNonNull(contents.get(edited.sequence()))), edited.number(), state));
    }
}
