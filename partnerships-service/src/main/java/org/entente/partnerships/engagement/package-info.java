/** Visits, meetings and joint operations between offices. */
@NullMarked
package org.entente.partnerships.engagement;

import org.jspecify.annotations.NullMarked;
