package org.entente.partnerships.purpose;

import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * The pillar of a purpose code of the OECD DAC, or of all codes of a group that have no rule of their own.
 *
 * @param code five digits, or the three of a group
 * @param name as the code list has it
 * @param pillar null where the code says too little: then the pillar has to be stated
 * @param judgement whether the code's own words leave it open, so that this is this project's opinion
 * @param source where code and name are from
 * @param why the reason, for people
 */
public record SectorRule(
        String code, String name, @Nullable Pillar pillar, boolean judgement, String source, String why) {}
