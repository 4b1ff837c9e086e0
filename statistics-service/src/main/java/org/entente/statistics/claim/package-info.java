/**
 * Claims: a number that somebody printed about a time and a place, tested against every vintage that could stand behind
 * it. What a claim finds is stored nowhere.
 */
@NullMarked
package org.entente.statistics.claim;

import org.jspecify.annotations.NullMarked;
