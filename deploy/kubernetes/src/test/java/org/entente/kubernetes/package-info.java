/** Renders what runs Entente on Kubernetes, and holds it to the rules that it is to keep. */
@NullMarked
package org.entente.kubernetes;

import org.jspecify.annotations.NullMarked;
