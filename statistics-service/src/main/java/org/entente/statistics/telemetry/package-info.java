/** What traces may hold: how a request went, never who asked or for what. */
@NullMarked
package org.entente.statistics.telemetry;

import org.jspecify.annotations.NullMarked;
