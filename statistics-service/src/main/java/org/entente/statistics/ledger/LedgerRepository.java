package org.entente.statistics.ledger;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.statistics.database.InTime;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerRow, Long> {

    Uni<@Nullable LedgerRow> last() {
        return InTime.ask(session -> find("order by sequence desc").page(0, 1).firstResult());
    }

    Uni<List<LedgerRow>> after(long sequence, int most) {
        return InTime.ask(session ->
                find("sequence > ?1 order by sequence", sequence).page(0, most).list());
    }
}
