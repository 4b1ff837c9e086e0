/** Countries, regions, the world and organisations, with their dated membership. */
@NullMarked
package org.entente.partnerships.area;

import org.jspecify.annotations.NullMarked;
