package org.entente.local;

/** How many there are of something, in words. */
final class Counted {

    private Counted() {}

    static String of(int count, String thing) {
        return count == 1 ? "1 " + thing : "%d %ss".formatted(count, thing);
    }
}
