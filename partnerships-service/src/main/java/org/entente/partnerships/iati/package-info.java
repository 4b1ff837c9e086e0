/**
 * Commitments in the words of the International Aid Transparency Initiative (IATI 2.03): given out as activities, and
 * taken in from the transactions of activities that others publish.
 */
@NullMarked
package org.entente.partnerships.iati;

import org.jspecify.annotations.NullMarked;
