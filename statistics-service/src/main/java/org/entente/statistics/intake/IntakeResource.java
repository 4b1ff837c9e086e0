package org.entente.statistics.intake;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Sight;
import org.entente.statistics.database.LongWork;
import org.entente.statistics.database.LongWorks;
import org.entente.statistics.problem.ProblemCode;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/intakes")
@RolesAllowed(Roles.EDITOR)
class IntakeResource {

    /** What is read in less time than anybody minds waiting. */
    private static final long SMALL = 1024 * 1024;

    private static final long SMALL_PACKED = 64 * 1024;

    private final IntakeDesk desk;
    private final IntakeQueue queue;
    private final IntakeRepository intakes;
    private final LongWorks works;
    private final List<FileFormat> formats;
    private final Caller caller;
    private final Sight sight;
    private final long mostBytes;

    IntakeResource(
            IntakeDesk desk,
            IntakeQueue queue,
            IntakeRepository intakes,
            LongWorks works,
            @All List<FileFormat> formats,
            Caller caller,
            Sight sight,
            @ConfigProperty(name = "entente.intake.most-bytes", defaultValue = "1073741824") long mostBytes) {
        this.desk = desk;
        this.queue = queue;
        this.intakes = intakes;
        this.works = works;
        this.formats = formats;
        this.caller = caller;
        this.sight = sight;
        this.mostBytes = mostBytes;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(
            summary = "Takes in a file of figures, all rows or none",
            description = "CSV (RFC 4180, UTF-8) with the columns indicator, ref_area, counterpart_area, route, period,"
                    + " value, unit, printed, rounding, status, publisher, release_title, published_on, url, note, in any"
                    + " order; at most 2,000,000 rows and 1 GiB, plain or as `Content-Encoding: gzip`. Rows that were"
                    + " recorded before are left out. `dryRun` only looks for faults, `submit` submits what was"
                    + " recorded, `create` lets unknown indicators, routes and publishers come into being with their"
                    + " release. With `Prefer: respond-async` the file becomes a job. Or SDMX-CSV 1.0 or 2.x of the"
                    + " structure ENTENTE:FIGURES(1.0), where a row with the action D withdraws its figure.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "submit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "create", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/vnd.sdmx.data+csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "201", description = "Figures were recorded, or drafts submitted")
    @APIResponse(responseCode = "200", description = "Nothing was new, or it was a dry run")
    @APIResponse(responseCode = "202", description = "A job has begun, and its address is in `Location`")
    @APIResponse(responseCode = "422", description = "Rows are refused, each with line, column, value and reason")
    @APIResponse(responseCode = "429", description = "Too many files are waiting; try again later")
    public Uni<RestResponse<IntakeAnswer>> take(
            InputStream body,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            @RestHeader("Prefer") @Nullable List<String> prefer) {
        var wishes = new SentFile.Wishes(flag(address, "dryRun"), flag(address, "submit"), flag(address, "create"));
        boolean gzip = isGzip(headers);
        FileFormat format = format(headers.getMediaType());
        boolean isJob = isJob(prefer);
        int length = headers.getLength();
        boolean isSmall = !isJob && length >= 0 && length <= (gzip ? SMALL_PACKED : SMALL);
        IntakeQueue.Place place = queue.place(isSmall);
        Spool spool = null;
        try {
            spool = Spool.of(body, mostBytes);
            var file = new SentFile(
                    UUID.randomUUID(),
                    spool,
                    gzip,
                    format,
                    wishes,
                    caller.name(),
                    caller.desks(),
                    sight.conditions(),
                    isJob);
            return isJob
                    ? Uni.createFrom().item(accepted(desk.begin(file, place)))
                    : desk.take(file, place).map(IntakeResource::response);
        } catch (IOException e) {
            place.giveBack();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            place.giveBack();
            if (spool != null) {
                spool.close();
            }
            throw e;
        }
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Roles.EDITOR, Roles.AUDITOR})
    @Operation(summary = "What was answered to a file, or how far a job is, for its sender and for auditors")
    public Uni<IntakeAnswer> one(@RestPath UUID id) {
        return intakes.byId(new IntakeRepository.Whose(id, caller.is(Roles.AUDITOR) ? null : caller.name()))
                .map(standing -> there(id, standing).answer());
    }

    @DELETE
    @Path("/{id}")
    @Blocking
    @Operation(summary = "Calls a job off, for its sender: nothing of the file remains")
    @APIResponse(responseCode = "200", description = "The job has ended and brings nothing")
    @APIResponse(responseCode = "409", description = "It had ended before, and what it brought stays")
    public IntakeAnswer cancel(@RestPath UUID id) {
        boolean cancelled = desk.cancel(id, caller.name());
        try (LongWork work = works.open()) {
            var whose = new IntakeRepository.Whose(id, caller.name());
            IntakeAnswer answer = there(id, intakes.byId(work, whose)).answer();
            if (!cancelled && answer.state() != IntakeAnswer.State.CANCELLED) {
                throw new ProblemException(
                        ProblemCode.WRONG_STATE, "intake %s has ended as %s".formatted(id, answer.state()));
            }
            return answer;
        }
    }

    static IntakeRepository.Standing there(UUID id, IntakeRepository.@Nullable Standing standing) {
        if (standing == null) {
            throw ProblemException.notFound("there is no intake %s".formatted(id));
        }
        return standing;
    }

    /** Which types there are is known by the formats; a new one is taken without a change here. */
    private FileFormat format(@Nullable MediaType type) {
        String name = type == null ? "nothing" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.reads(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, "there is no format of files called %s".formatted(name)));
    }

    private static boolean isGzip(HttpHeaders headers) {
        String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.strip().equalsIgnoreCase("identity")) {
            return false;
        }
        if (encoding.strip().equalsIgnoreCase("gzip") || encoding.strip().equalsIgnoreCase("x-gzip")) {
            return true;
        }
        throw new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "a body is plain or packed with gzip");
    }

    private static boolean isJob(@Nullable List<String> prefer) {
        return prefer != null
                && prefer.stream()
                        .flatMap(line -> List.of(line.split("[,;]")).stream())
                        .anyMatch(wish -> wish.strip().equalsIgnoreCase("respond-async"));
    }

    /**
     * Only the two words are understood: a wish for a dry run that is written in another way must not be taken for none,
     * and write. As an argument of the method, a wish without a value would come as none.
     */
    private static boolean flag(UriInfo address, String name) {
        List<String> given = address.getQueryParameters().getOrDefault(name, List.of("false"));
        if (given.equals(List.of("true"))) {
            return true;
        }
        if (given.equals(List.of("false"))) {
            return false;
        }
        throw ProblemException.badParameter(name, String.join(", ", given), "neither true nor false");
    }

    private static RestResponse<IntakeAnswer> accepted(IntakeAnswer job) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .location(URI.create("/intakes/" + job.id()))
                .header("Preference-Applied", "respond-async")
                .build();
    }

    private static RestResponse<IntakeAnswer> response(IntakeAnswer answer) {
        boolean written = answer.state() == IntakeAnswer.State.DRAFT || answer.state() == IntakeAnswer.State.SUBMITTED;
        return RestResponse.status(written ? RestResponse.Status.CREATED : RestResponse.Status.OK, answer);
    }
}
