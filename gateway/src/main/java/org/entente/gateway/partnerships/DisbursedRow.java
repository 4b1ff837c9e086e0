package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

/**
 * What became of an agreement by a payment.
 *
 * @param commitment the id of the payment, which is a commitment of its own
 */
public record DisbursedRow(AgreementRow agreement, String commitment) {

    public DisbursedRow {
        requireNonNull(agreement, "agreement");
        requireNonNull(commitment, "commitment");
    }
}
