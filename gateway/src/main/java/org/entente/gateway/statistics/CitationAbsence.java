package org.entente.gateway.statistics;

import org.entente.gateway.call.AbsenceReader;

class CitationAbsence extends AbsenceReader {

    CitationAbsence() {
        super(Statistics.SERVICE);
    }
}
