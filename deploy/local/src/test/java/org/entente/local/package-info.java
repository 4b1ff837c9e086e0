@NullMarked
package org.entente.local;

import org.jspecify.annotations.NullMarked;
