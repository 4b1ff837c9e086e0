@NullMarked
package org.entente.realm;

import org.jspecify.annotations.NullMarked;
