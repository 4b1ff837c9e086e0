package org.entente.gateway.cooperation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.gateway.area.Area;
import org.entente.gateway.area.Areas;
import org.entente.gateway.call.AreaRow;

/** The areas that an answer refers to by code. They are at hand, so that no further call is needed. */
public final class Companions {

    private final Function<String, Optional<Area>> areas;

    private Companions(Function<String, Optional<Area>> areas) {
        this.areas = areas;
    }

    /** Those that came with the answer. */
    public static Companions of(Map<String, AreaRow> areas) {
        return new Companions(code -> Optional.ofNullable(areas.get(code)).map(Area::of));
    }

    /** All that there are, for an answer that brings none along. */
    static Companions of(Areas areas) {
        return new Companions(areas::of);
    }

    public Area area(String code) {
        return areas.apply(code)
                .orElseThrow(() -> new IllegalStateException(
                        "the answer refers to %s and does not bring it along".formatted(code)));
    }

    public List<Area> areas(List<String> codes) {
        return codes.stream().map(this::area).toList();
    }
}
