package org.entente.partnerships.purpose;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.partnerships.database.ReferenceFile;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Purpose;
import org.jspecify.annotations.Nullable;

/** The rules that ship with the service, in {@code reference/pillars.csv} and {@code reference/sectors.csv}. */
public final class PurposeRules {

    private static final int GROUP = 3;

    private static final List<PillarRule> PILLARS = ReferenceFile.rows("pillars.csv").stream()
            .map(row -> new PillarRule(
                    Pillar.valueOf(row.get("pillar")),
                    Purpose.valueOf(row.get("purpose")),
                    isYes(row.get("judgement")),
                    row.get("why")))
            .toList();

    private static final List<SectorRule> SECTORS = ReferenceFile.rows("sectors.csv").stream()
            .map(row -> new SectorRule(
                    row.get("code"),
                    row.get("name"),
                    pillar(row.optional("pillar")),
                    isYes(row.get("judgement")),
                    row.get("source"),
                    row.get("why")))
            .toList();

    private static final Map<Pillar, Purpose> PURPOSES = PILLARS.stream()
            .collect(toMap(PillarRule::pillar, PillarRule::purpose, (a, b) -> a, () -> new EnumMap<>(Pillar.class)));

    private static final Map<String, SectorRule> BY_CODE =
            SECTORS.stream().collect(toMap(SectorRule::code, identity()));

    private PurposeRules() {}

    /** Each pillar with its purpose, in the order of the file. */
    public static List<PillarRule> pillars() {
        return PILLARS;
    }

    /** Each code or group that has a rule, in the order of the file. */
    public static List<SectorRule> sectors() {
        return SECTORS;
    }

    public static Map<Pillar, Purpose> purposes() {
        return Map.copyOf(PURPOSES);
    }

    /**
     * The rule for a purpose code: its own, else its group's.
     *
     * @param sector five digits
     * @return null where neither is known
     */
    public static @Nullable SectorRule of(String sector) {
        SectorRule own = BY_CODE.get(sector);
        return own != null || sector.length() < GROUP ? own : BY_CODE.get(sector.substring(0, GROUP));
    }

    /** The pillar of a purpose code; null where the rules give none. */
    public static @Nullable Pillar pillarOf(String sector) {
        SectorRule rule = of(sector);
        return rule == null ? null : rule.pillar();
    }

    private static @Nullable Pillar pillar(@Nullable String name) {
        return name == null ? null : Pillar.valueOf(name);
    }

    private static boolean isYes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("'%s' is neither yes nor no".formatted(cell));
        };
    }
}
