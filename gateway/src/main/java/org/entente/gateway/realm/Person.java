package org.entente.gateway.realm;

import java.util.Map;
import java.util.Set;

/**
 * An account of the realm.
 *
 * @param id the realm's own name for it
 * @param roles of the realm, those too that others include
 * @param desks the groups of its desks, by the codes of their areas
 */
public record Person(String id, String username, Set<String> roles, Map<String, String> desks) {

    public Person {
        roles = Set.copyOf(roles);
        desks = Map.copyOf(desks);
    }
}
