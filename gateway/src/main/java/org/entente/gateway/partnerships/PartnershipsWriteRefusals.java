package org.entente.gateway.partnerships;

import org.entente.gateway.call.WriteRefusalReader;

class PartnershipsWriteRefusals extends WriteRefusalReader {

    PartnershipsWriteRefusals() {
        super(Partnerships.SERVICE);
    }
}
