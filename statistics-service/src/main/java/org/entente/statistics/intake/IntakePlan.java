package org.entente.statistics.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.statistics.intake.IntakeRow.Observation;
import org.entente.statistics.intake.IntakeRow.ReleaseName;
import org.jspecify.annotations.Nullable;

/**
 * What a file adds to what is stored. Rows that a release of the same name holds already are left out; new rows go into
 * the sender's own draft of that name. Where there is none (it takes no more figures, or it is somebody else's, who may
 * not become an author of what they approve) they open a supplement: same publisher, title and date, a release of its
 * own.
 */
final class IntakePlan {

    /** A figure of a release of the same name as one in the file. */
    record Stored(
            UUID release,
            boolean open,
            boolean own,
            ReleaseName name,
            Observation observation,
            String printed,
            @Nullable BigDecimal value,
            String status,
            @Nullable BigDecimal rounding,
            @Nullable String note,
            @Nullable String url) {

        boolean says(IntakeRow row) {
            return printed.equals(row.printed())
                    && same(value, row.reading().value())
                    && status.equals(row.status())
                    && same(rounding, row.rounding())
                    && Objects.equals(note, row.note())
                    && Objects.equals(url, row.url());
        }

        private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            if (a == null || b == null) {
                return a == null && b == null;
            }
            return a.compareTo(b) == 0;
        }
    }

    /** The rows that go into one release. */
    record Part(UUID release, boolean isNew, ReleaseName name, List<IntakeRow> rows) {}

    private final Map<ReleaseName, Part> parts = new LinkedHashMap<>();
    private final Set<UUID> concerned = new LinkedHashSet<>();
    private final Set<UUID> open = new LinkedHashSet<>();
    private int unchanged;

    private IntakePlan() {}

    static IntakePlan of(List<IntakeRow> rows, List<Stored> stored, Faults faults) {
        Map<ReleaseName, UUID> drafts = new HashMap<>();
        Map<ReleaseName, Map<Observation, Stored>> latest = new HashMap<>();
        // Stored figures come oldest release first, so that the last one stands.
        for (Stored figure : stored) {
            latest.computeIfAbsent(figure.name(), name -> new HashMap<>()).put(figure.observation(), figure);
            if (figure.open() && figure.own()) {
                drafts.put(figure.name(), figure.release());
            }
        }
        IntakePlan plan = new IntakePlan();
        for (IntakeRow row : rows) {
            Stored before = latest.getOrDefault(row.release(), Map.of()).get(row.observation());
            if (before != null && before.says(row)) {
                plan.unchanged++;
                plan.concerned.add(before.release());
                if (before.open()) {
                    plan.open.add(before.release());
                }
            } else if (before != null && before.open() && before.own()) {
                faults.add(
                        row.line(),
                        Column.PRINTED,
                        row.printed(),
                        "the draft of this release says '%s' of the same series and period"
                                .formatted(before.printed()));
            } else {
                plan.part(row.release(), drafts.get(row.release())).rows().add(row);
            }
        }
        return plan;
    }

    private Part part(ReleaseName name, @Nullable UUID draft) {
        return parts.computeIfAbsent(
                name,
                key -> new Part(draft == null ? UUID.randomUUID() : draft, draft == null, name, new ArrayList<>()));
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    int rows() {
        return parts.values().stream().mapToInt(part -> part.rows().size()).sum();
    }

    int unchanged() {
        return unchanged;
    }

    /** The releases that took rows, and the drafts that hold rows of the file already. */
    List<UUID> drafts() {
        Set<UUID> all = new LinkedHashSet<>(open);
        parts.values().forEach(part -> all.add(part.release()));
        return List.copyOf(all);
    }

    /** Every release that the file speaks of. */
    List<UUID> concerned() {
        Set<UUID> all = new LinkedHashSet<>(concerned);
        parts.values().forEach(part -> all.add(part.release()));
        return List.copyOf(all);
    }
}
