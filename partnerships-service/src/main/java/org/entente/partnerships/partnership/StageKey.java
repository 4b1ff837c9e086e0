package org.entente.partnerships.partnership;

import org.entente.partnerships.area.AreaCode;

/** What tells a stage of a partnership from others, as its versions are named: {@code GBR-ALB/2023-05}. */
public final class StageKey {

    private StageKey() {}

    /** From the codes of both sides and since when it stands so. */
    public static String of(String lead, String partner, String since) {
        return "%s-%s/%s".formatted(AreaCode.of(lead), AreaCode.of(partner), since.strip());
    }
}
