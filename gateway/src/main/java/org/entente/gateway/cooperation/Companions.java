package org.entente.gateway.cooperation;

import java.util.List;
import java.util.Map;
import org.entente.gateway.area.Area;
import org.entente.gateway.call.AreaRow;

/** The areas that an answer refers to by code. They came with it, so that no further call is needed. */
public final class Companions {

    private final Map<String, AreaRow> areas;

    public Companions(Map<String, AreaRow> areas) {
        this.areas = areas;
    }

    public Area area(String code) {
        var found = areas.get(code);
        if (found == null) {
            throw new IllegalStateException("the answer refers to %s and does not bring it along".formatted(code));
        }
        return Area.of(found);
    }

    public List<Area> areas(List<String> codes) {
        return codes.stream().map(this::area).toList();
    }
}
