/** The way in for documents: checked as a whole, added as a whole, and approved as a whole by somebody else. */
@NullMarked
package org.entente.partnerships.intake;

import org.jspecify.annotations.NullMarked;
