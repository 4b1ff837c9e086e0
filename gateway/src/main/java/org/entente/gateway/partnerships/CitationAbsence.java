package org.entente.gateway.partnerships;

import org.entente.gateway.call.AbsenceReader;

class CitationAbsence extends AbsenceReader {

    CitationAbsence() {
        super(Partnerships.SERVICE);
    }
}
