package org.entente.gateway.desk;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.access.Role;
import org.entente.gateway.access.Viewer;
import org.entente.gateway.area.AreaDirectory;
import org.entente.gateway.area.Areas;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.problem.Problem;

@GraphQLApi
@RolesAllowed(Role.ADMINISTRATOR)
public class DeskApi {

    private static final String EVERY_AREA = "*";
    private static final int MOST_AREAS = 40;
    private static final int LONGEST_USERNAME = 64;

    private final Assignment assignment;

    DeskApi(Assignment assignment) {
        this.assignment = assignment;
    }

    @Mutation
    @Cost(Cost.A_QUESTION)
    @Description(
            "Makes a person responsible for these areas, and for no others. Needs the role administrator. It holds from the person's next token on. Recorded in the ledger before it is done. NOT_FOUND for a username that nobody has; BAD_USER_INPUT with `argument` for an area that does not exist. After OUTCOME_UNKNOWN send the same again. Null only together with an error.")
    public CompletionStage<@Nullable Viewer> assignDesk(
            @Description("Name at sign-in of the person.") @NonNull String username,
            @Description(
                            "All areas that the person is responsible for from then on, by code, at most 40; `*` alone for every area; empty for none.")
                    @NonNull
                    List<@NonNull String> areas) {
        var field = CurrentField.get();
        if (username.isBlank()) {
            throw Problem.badInput("username", "`username` must not be empty.");
        }
        Limit.length("username", username, LONGEST_USERNAME);
        var wanted = areas.stream().distinct().toList();
        if (wanted.size() > MOST_AREAS) {
            throw Problem.badInput("areas", "`areas` takes at most %d codes.".formatted(MOST_AREAS));
        }
        wanted.forEach(code -> Limit.length("areas", code, Limit.LONGEST_AREA_CODE));
        if (wanted.contains(EVERY_AREA) && wanted.size() > 1) {
            throw Problem.badInput("areas", "`*` is every area, and stands alone.");
        }
        return AreaDirectory.askLate(field).thenCompose(known -> {
            wanted.forEach(code -> check(known, code));
            return field.write(errand -> assignment.assign(username, wanted, errand));
        });
    }

    private static void check(Areas known, String code) {
        if (!code.equals(EVERY_AREA) && known.of(code).isEmpty()) {
            throw Problem.badInput("areas", "There is no area `%s`. Nothing was changed.".formatted(code));
        }
    }
}
