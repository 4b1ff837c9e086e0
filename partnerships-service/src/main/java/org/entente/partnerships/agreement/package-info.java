/** Treaties, memoranda, declarations: who agreed what with whom, and what became of it. */
@NullMarked
package org.entente.partnerships.agreement;

import org.jspecify.annotations.NullMarked;
