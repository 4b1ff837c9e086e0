package org.entente.partnerships.export;

import java.util.List;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Between whom the commitments of an export are; null is whoever. */
record Sides(@Nullable String provider, @Nullable String receiver) {

    static Sides of(@Nullable String provider, @Nullable String receiver, AgreementTables table) {
        if (table != AgreementTables.COMMITMENTS && (provider != null || receiver != null)) {
            throw ProblemException.badParameter(
                    provider == null ? "receiver" : "provider",
                    provider == null ? receiver : provider,
                    "selects among commitments: only with table=COMMITMENTS");
        }
        return new Sides(AreaCode.ofNullable(provider), AreaCode.ofNullable(receiver));
    }

    List<CommitmentView> among(List<CommitmentView> commitments) {
        return commitments.stream()
                .filter(one -> provider == null || provider.equals(one.provider()))
                .filter(one -> receiver == null || receiver.equals(one.receiver()))
                .toList();
    }
}
