package org.entente.gateway.citation;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.gateway.graph.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * The ids under which the services keep the two parts of a citation; together they are its own.
 *
 * @param figures null where no figure was cited
 * @param agreements null where no agreement was cited
 */
record Pins(@Nullable String figures, @Nullable String agreements) {

    private static final String OF_FIGURES = "f";
    private static final String OF_AGREEMENTS = "a";

    static Pins of(GlobalId id) {
        return new Pins(part(id, OF_FIGURES), part(id, OF_AGREEMENTS));
    }

    GlobalId id() {
        return GlobalId.of(
                GlobalId.Kind.CITATION,
                Stream.of(Optional.ofNullable(figures), Optional.ofNullable(agreements))
                        .flatMap(Optional::stream)
                        .collect(joining("-")));
    }

    private static @Nullable String part(GlobalId id, String letter) {
        return Stream.of(id.value().split("-", -1))
                .filter(part -> part.startsWith(letter))
                .findFirst()
                .orElse(null);
    }
}
