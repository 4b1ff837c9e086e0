@NullMarked
package org.entente.local.schema;

import org.jspecify.annotations.NullMarked;
