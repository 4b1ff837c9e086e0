/** What money is for: from purpose codes of the OECD DAC to pillars, and from pillars to purposes, as reviewed data. */
@NullMarked
package org.entente.partnerships.purpose;

import org.jspecify.annotations.NullMarked;
