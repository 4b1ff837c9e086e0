package org.entente.partnerships.purpose;

import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Purpose;

/**
 * What the money of a pillar is for.
 *
 * @param judgement whether this is this project's opinion: no standard says it
 * @param why the reason, for people
 */
public record PillarRule(Pillar pillar, Purpose purpose, boolean judgement, String why) {}
