@NullMarked
package org.entente.gateway.notice;

import org.jspecify.annotations.NullMarked;
