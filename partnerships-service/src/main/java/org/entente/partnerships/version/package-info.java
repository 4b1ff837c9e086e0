/** Versions of what is kept: which there are, what each says, and how two of them differ, in words. */
@NullMarked
package org.entente.partnerships.version;

import org.jspecify.annotations.NullMarked;
