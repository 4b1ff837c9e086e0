package org.entente.kubernetes;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that every object has to keep to.
 *
 * @param says the point it stands for and the rule, in words
 * @param overlays where it holds
 * @param faults what breaks it, in words
 * @param brokenBy changes after which it must say so: a rule that refuses nothing would hold for ever
 */
record Rule(
        String says,
        Set<Overlay> overlays,
        Function<Manifests, List<String>> faults,
        Map<String, Consumer<Manifests>> brokenBy) {

    private static final Set<Overlay> RUNNING = EnumSet.of(Overlay.DEMO, Overlay.PRODUCTION);

    static Rule everywhere(String says, Function<Manifests, List<String>> faults) {
        return new Rule(says, RUNNING, faults, new LinkedHashMap<>());
    }

    static Rule inProduction(String says, Function<Manifests, List<String>> faults) {
        return new Rule(says, EnumSet.of(Overlay.PRODUCTION), faults, new LinkedHashMap<>());
    }

    static Rule inTheDemonstration(String says, Function<Manifests, List<String>> faults) {
        return new Rule(says, EnumSet.of(Overlay.DEMO), faults, new LinkedHashMap<>());
    }

    /** Where it is shown what breaks it. */
    Overlay example() {
        return overlays.contains(Overlay.PRODUCTION) ? Overlay.PRODUCTION : Overlay.DEMO;
    }

    Rule brokenBy(String what, Consumer<Manifests> change) {
        brokenBy.put(what, change);
        return this;
    }

    /** A field of one object, in JSON pointer, is given another value. */
    Rule brokenBy(String kind, String name, String pointer, Object value) {
        return brokenBy(
                "%s %s%s is %s".formatted(kind, name, pointer, value),
                all -> Change.set(all.the(kind, name), pointer, value));
    }

    Rule brokenWithout(String kind, String name, String pointer) {
        return brokenBy(
                "%s %s has no %s".formatted(kind, name, pointer), all -> Change.remove(all.the(kind, name), pointer));
    }

    Rule brokenWithout(String kind, String name) {
        return brokenBy(
                "there is no %s %s".formatted(kind, name), all -> all.objects().remove(all.the(kind, name)));
    }
}
