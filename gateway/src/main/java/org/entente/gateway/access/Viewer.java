package org.entente.gateway.access;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.limit.ListSize;

@Description("The person behind the token, and what they may do.")
public record Viewer(
        @Description("Name at sign-in. Shown, not parsed.") @NonNull
        String username,

        @Description(
                "Those of reader, pre-release, editor, approver, auditor and administrator that the caller has, sorted. Other roles of the realm are left out.")
        @NonNull
        @ListSize(assumed = 6)
        List<@NonNull String> roles,

        @Description(
                "Codes of the areas that the caller is responsible for, such as TUN; `*` stands for all. Empty for who has none.")
        @NonNull
        @ListSize(assumed = 5)
        List<@NonNull String> desks,

        @Description("True for who may see figures before their embargo ends.") @NonNull
        Boolean maySeeEmbargoed,

        @Description(
                "Codes of the areas whose data the caller may edit; `*` stands for all. Empty for who is no editor.")
        @NonNull
        @ListSize(assumed = 5)
        List<@NonNull String> mayEdit) {

    public static Viewer of(Caller caller) {
        return new Viewer(
                caller.username(),
                Role.ALL.stream().filter(caller::is).sorted().toList(),
                caller.desks(),
                caller.is(Role.PRE_RELEASE),
                caller.is(Role.EDITOR) ? caller.desks() : List.of());
    }
}
