/** What operators see of each operation: a span, measures, and one line in the log. Never who asked, nor with which values. */
@NullMarked
package org.entente.gateway.observe;

import org.jspecify.annotations.NullMarked;
