/**
 * Visits, meetings and joint operations between offices, and the agreements that came of them.
 */
@NullMarked
package org.entente.gateway.engagement;

import org.jspecify.annotations.NullMarked;
