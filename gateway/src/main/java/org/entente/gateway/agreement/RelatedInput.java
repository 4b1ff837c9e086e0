package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.partnerships.RelatedRow;

@Input("RelatedAgreementInput")
@Description("An earlier agreement and what this one does to it.")
public record RelatedInput(
        @Description("What this agreement does to the other.") @NonNull
        RelationKind kind,

        @Description("The other agreement.") @Id @NonNull String agreementId) {

    RelatedRow body(String argument) {
        return new RelatedRow(
                kind.name(),
                GlobalId.parse(GlobalId.Kind.AGREEMENT, argument + ".agreementId", agreementId)
                        .value());
    }
}
