/**
 * What those who run the service want to be called for: looked at again and again, and told as measures, since nobody looks all day long.
 */
@NullMarked
package org.entente.statistics.watch;

import org.jspecify.annotations.NullMarked;
