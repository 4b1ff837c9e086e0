package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Changes;

/** What the service answers to who follows its changes, with the areas that the agreements name. */
record ChangeAnswers(List<ChangeRow> items, String next, List<AreaRow> areas) {

    ChangeAnswers {
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(next, "next");
        areas = List.copyOf(requireNonNull(areas, "areas"));
    }

    /** Each change with all areas that came along. */
    Changes<Reply<ChangeRow>> replies() {
        Map<String, AreaRow> named = new HashMap<>();
        areas.forEach(area -> named.put(area.code(), area));
        return new Changes<>(items.stream().map(row -> new Reply<>(row, named)).toList(), next);
    }
}
