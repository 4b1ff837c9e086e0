package org.entente.gateway.statistics;

import org.entente.gateway.call.RefusalReader;

class StatisticsRefusals extends RefusalReader {

    StatisticsRefusals() {
        super(Statistics.SERVICE);
    }
}
