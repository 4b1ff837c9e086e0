package org.entente.partnerships.iati;

import java.util.Optional;
import org.entente.partnerships.vocabulary.Pillar;

/** Which pillar a purpose code (five digits) or category (three digits) of the OECD DAC belongs to. */
@FunctionalInterface
interface SectorRule {

    /** Empty where the rule does not say. */
    Optional<Pillar> pillar(String code);
}
