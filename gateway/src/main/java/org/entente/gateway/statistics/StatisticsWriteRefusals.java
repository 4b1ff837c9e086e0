package org.entente.gateway.statistics;

import org.entente.gateway.call.WriteRefusalReader;

class StatisticsWriteRefusals extends WriteRefusalReader {

    StatisticsWriteRefusals() {
        super(Statistics.SERVICE);
    }
}
