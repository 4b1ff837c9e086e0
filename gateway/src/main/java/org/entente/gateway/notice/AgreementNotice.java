package org.entente.gateway.notice;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.partnerships.ChangeRow;
import org.entente.gateway.partnerships.Reply;

@Description(
        "An agreement that was published, or that shows something new. One that the viewer may no longer see is not told of.")
public record AgreementNotice(
        @Id @NonNull @Description(Notice.ID) String id,

        @Description("When it became visible: when it was published, or the day that was named for it.") @NonNull
        Moment at,

        @Description("The agreement as it is now, which may be later than `at`.") @NonNull
        Agreement agreement,

        @Description("What changed: the reason that its author gave, else the differences in words.") @NonNull
        String change)
        implements Notice {

    static AgreementNotice of(Reply<ChangeRow> reply, String id) {
        var row = reply.answer();
        return new AgreementNotice(
                id, new Moment(row.at()), Agreement.of(row.agreement(), Companions.of(reply.areas())), row.change());
    }
}
