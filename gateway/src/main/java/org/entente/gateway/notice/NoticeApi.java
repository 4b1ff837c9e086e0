package org.entente.gateway.notice;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.access.Role;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.area.Areas;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.problem.Problem;

@GraphQLApi
@RolesAllowed(Role.READER)
public class NoticeApi {

    private static final int MOST_AREAS = 50;

    private final Notices notices;

    NoticeApi(Notices notices) {
        this.notices = notices;
    }

    @Subscription
    @NonNull
    @Cost(Cost.A_QUESTION)
    @Description(
            "Releases published or withdrawn and agreements published or changed, as they happen, that the viewer may see. Over WebSocket alone (graphql-transport-ws); the token travels in `authorization` of the connection's init payload. When the connection breaks, subscribe again with `after`. A service that is away tells what was missed when it is back.")
    public Multi<Notice> changes(
            @Description(
                            "Codes of areas, such as TUN, at most 50: only releases with figures that name one of them on either side, and agreements of which one is or was a party. Null: all.")
                    @Nullable
                    List<@NonNull String> areas,
            @Description("The `id` of the last notice that was heard; goes on behind it. Null: from now on.")
                    @Id
                    @Nullable
                    String after) {
        var field = CurrentField.get();
        var here = Vertx.currentContext();
        var known = AreaDirectory.askLate(field);
        var heard = Multi.createFrom()
                .deferred(() -> hear(known, areas, after, field.caller().token()))
                .emitOn(work -> on(here, work), 1);
        return field.ending(heard);
    }

    private Multi<Notice> hear(
            CompletionStage<Areas> known, @Nullable List<String> areas, @Nullable String after, String token) {
        var start = after == null ? Place.at(Clock.systemUTC().instant()) : Place.parse(after);
        var wanted = areas == null ? List.<String>of() : List.copyOf(areas);
        if (wanted.size() > MOST_AREAS) {
            throw Problem.badInput("areas", "`areas` takes at most %d codes.".formatted(MOST_AREAS));
        }
        return Uni.createFrom()
                .completionStage(known)
                .invoke(all -> wanted.forEach(code -> check(all, code)))
                .onItem()
                .transformToMulti(checked -> notices.after(start, wanted, token));
    }

    /** Each notice is completed where the operation runs, whoever brought it. */
    private static void on(@Nullable Context context, Runnable work) {
        if (context == null) {
            work.run();
        } else {
            context.runOnContext(turn -> work.run());
        }
    }

    private static void check(Areas areas, String code) {
        if (areas.of(code).isEmpty()) {
            throw Problem.badInput("areas", "There is no area `%s`.".formatted(code));
        }
    }
}
