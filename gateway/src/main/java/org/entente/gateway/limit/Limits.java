package org.entente.gateway.limit;

import io.smallrye.config.ConfigMapping;

/**
 * How much one operation may ask for. Each stops what the others cannot see; what is too much is refused with an error
 * that names the limit, and all but the last two before anything is asked of a service.
 */
@ConfigMapping(prefix = "entente.limits")
public interface Limits {

    /** Fields within fields. */
    int depth();

    /** Fields and fragments of the document with its fragments unfolded. */
    int selections();

    /** Fields at the root of the operation. */
    int rootFields();

    /** Fields under names of their own, with fragments unfolded. */
    int aliases();

    /** Directives in the document, with fragments unfolded. */
    int directives();

    /** Values in all variables together, members of objects and lists among them. */
    int variables();

    /** What the schema's prices come to. */
    int cost();

    /** Calls to services; known while it runs. */
    int calls();

    /** Objects, lists and plain values of the answer; known while it runs. */
    int values();
}
