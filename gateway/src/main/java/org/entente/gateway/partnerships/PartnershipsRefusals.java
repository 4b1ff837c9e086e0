package org.entente.gateway.partnerships;

import org.entente.gateway.call.RefusalReader;

class PartnershipsRefusals extends RefusalReader {

    PartnershipsRefusals() {
        super(Partnerships.SERVICE);
    }
}
