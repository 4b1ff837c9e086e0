package org.entente.gateway.comparison;

import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.agreement.LifecycleEvent;
import org.entente.gateway.corridor.Corridor;

/**
 * A dated event, and the corridor that it is looked at from.
 *
 * @param namesBothEnds whether its agreement is one of the corridor's, those of organisations included
 */
record EventOfCorridor(Corridor corridor, Agreement agreement, LifecycleEvent event, boolean namesBothEnds) {}
