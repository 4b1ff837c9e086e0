/** Whatever can be selected as a file, the same bytes each time for the same selection and instants. */
@NullMarked
package org.entente.partnerships.export;

import org.jspecify.annotations.NullMarked;
