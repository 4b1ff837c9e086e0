package org.entente.local;

/** Tells the user how far things are, a line at a time. */
@FunctionalInterface
interface Progress {

    void say(String line);
}
