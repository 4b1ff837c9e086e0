package org.entente.gateway.observe;

/** How many calls an operation has made to services; found in its context under this class. */
@FunctionalInterface
public interface CallCount {

    int calls();
}
