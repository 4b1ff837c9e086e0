/** Settings out of files, as secrets are mounted. Values alone: nothing of what they mean is known here. */
@NullMarked
package org.entente.partnerships.mounted;

import org.jspecify.annotations.NullMarked;
