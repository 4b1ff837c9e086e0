package org.entente.gateway.notice;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description(
        "Something that became visible to the viewer. Every kind has `id`, from which on a subscription can be taken up again, and `at`, when it became visible.")
public sealed interface Notice permits ReleaseNotice, AgreementNotice {

    String ID =
            "Where this notice stands among all of the subscription. Given as `after`, a new subscription goes on behind it: nothing is left out, nothing comes twice. Keep the last one; do not take it apart.";

    /** Where it stands. */
    String id();
}
