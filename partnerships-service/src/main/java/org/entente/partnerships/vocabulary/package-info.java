/** The words of the field that several features share, as treaty practice and IATI use them. */
@NullMarked
package org.entente.partnerships.vocabulary;

import org.jspecify.annotations.NullMarked;
