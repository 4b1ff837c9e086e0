package org.entente.gateway.notice;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.release.Release;
import org.entente.gateway.statistics.ChangeRow;

@Description("A release that was published or withdrawn.")
public record ReleaseNotice(
        @Id @NonNull @Description(Notice.ID) String id,

        @Description("When it became visible: the release's minute, where it waited for one.") @NonNull
        Moment at,

        @Description("What became of the release.") @NonNull ReleaseStep step,

        @Description("The release as it is now, which may be later than `at`.") @NonNull
        Release release)
        implements Notice {

    static ReleaseNotice of(ChangeRow row, String id) {
        return new ReleaseNotice(id, new Moment(row.at()), ReleaseStep.valueOf(row.kind()), Release.of(row.release()));
    }
}
