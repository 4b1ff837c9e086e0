package org.entente.statistics.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Roles;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.LongWorks;
import org.entente.statistics.intake.IntakeRepository.Standing;
import org.entente.statistics.intake.IntakeRepository.Whose;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a job is as it goes on. Every instance can tell, since it looks where all of them write: one that stops ends
 * its streams, and who follows goes on at another.
 */
@Path("/intakes/{id}/events")
class IntakeEvents {

    private static final Duration BETWEEN_TWO_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS_WITHOUT_A_WORD = 10;

    private final IntakeDesk desk;
    private final IntakeRepository intakes;
    private final LongWorks works;
    private final Caller caller;

    IntakeEvents(IntakeDesk desk, IntakeRepository intakes, LongWorks works, Caller caller) {
        this.desk = desk;
        this.intakes = intakes;
        this.works = works;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.AUDITOR})
    @Operation(
            summary = "How far a job is, as server-sent events until it has ended",
            description =
                    "Each event is named `progress`, the last one `end`, and holds what GET /intakes/{id} answers."
                            + " Its id counts the changes: with `Last-Event-ID`, what was told before is not told again. A comment"
                            + " now and then keeps the connection open.")
    @APIResponse(
            responseCode = "200",
            description = "Events whose data are such answers",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = IntakeAnswer.class)))
    public Multi<OutboundSseEvent> follow(
            @RestPath UUID id, @RestHeader("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        Whose whose = new Whose(id, caller.is(Roles.AUDITOR) ? null : caller.name());
        // Before the stream begins, while a refusal can still be told as one.
        look(whose);
        Told told = new Told(sse, lastEventId);
        return Multi.createBy()
                .repeating()
                .supplier(() -> look(whose))
                .withDelay(BETWEEN_TWO_LOOKS)
                .whilst(standing -> !standing.answer().state().isFinal() && !desk.isEnding())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(told::event);
    }

    private Standing look(Whose whose) {
        try (LongWork work = works.open()) {
            return IntakeResource.there(whose.id(), intakes.byId(work, whose));
        }
    }

    /** What this caller has heard so far. */
    private static final class Told {

        private final Sse sse;
        private long version;
        private int silent;

        Told(Sse sse, @Nullable String lastEventId) {
            this.sse = sse;
            this.version = version(lastEventId);
        }

        /** An id that is none of ours tells nothing, and everything is told. */
        private static long version(@Nullable String id) {
            try {
                return id == null ? -1 : Long.parseLong(id.strip());
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        Multi<OutboundSseEvent> event(Standing standing) {
            boolean isEnd = standing.answer().state().isFinal();
            if (standing.version() == version && !isEnd) {
                silent++;
                return silent % LOOKS_WITHOUT_A_WORD == 0
                        ? Multi.createFrom()
                                .item(sse.newEventBuilder()
                                        .comment("still there")
                                        .build())
                        : Multi.createFrom().empty();
            }
            version = standing.version();
            silent = 0;
            return Multi.createFrom()
                    .item(sse.newEventBuilder()
                            .id(String.valueOf(standing.version()))
                            .name(isEnd ? "end" : "progress")
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(IntakeAnswer.class, standing.answer())
                            .build());
        }
    }
}
