package org.entente.partnerships.change;

import java.time.Instant;
import java.util.List;
import org.entente.partnerships.agreement.AgreementView;

/**
 * An agreement that looks different from what the caller saw of it before.
 *
 * @param id its place in the list: given as {@code after}, the list goes on behind it
 * @param at when it became visible
 * @param change why, in the words of its author; else what changed
 * @param changes what changed, as far as the caller sees it; empty where nothing of the agreement was seen before
 * @param agreement as it is seen now, which may be later
 */
public record ChangeView(String id, Instant at, String change, List<String> changes, AgreementView agreement) {

    public ChangeView {
        changes = List.copyOf(changes);
    }
}
