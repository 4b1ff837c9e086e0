package org.entente.partnerships.iati;

import java.util.Arrays;
import java.util.Optional;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** IATI's TransactionType codelist (2.03), with what each type is to us. */
enum TransactionType {
    INCOMING_FUNDS(1, "incoming funds are the other end of somebody's disbursement"),
    OUTGOING_COMMITMENT(2, CommitmentKind.COMMITMENT),
    DISBURSEMENT(3, CommitmentKind.DISBURSEMENT),
    EXPENDITURE(4, "an expenditure buys goods and services and is not paid to a partner"),
    INTEREST_PAYMENT(5, "interest is not money committed or given"),
    LOAN_REPAYMENT(6, "a repayment flows back"),
    REIMBURSEMENT(7, "a reimbursement covers what the receiver has spent, which may stand as a disbursement already"),
    PURCHASE_OF_EQUITY(8, "equity is bought, not given"),
    SALE_OF_EQUITY(9, "equity is sold, not given"),
    CREDIT_GUARANTEE(10, "a guarantee may never be paid"),
    INCOMING_COMMITMENT(11, CommitmentKind.COMMITMENT),
    OUTGOING_PLEDGE(12, CommitmentKind.PLEDGE),
    INCOMING_PLEDGE(13, CommitmentKind.PLEDGE);

    private final String code;
    private final @Nullable CommitmentKind kind;
    private final String reason;

    TransactionType(int code, CommitmentKind kind) {
        this.code = String.valueOf(code);
        this.kind = kind;
        this.reason = "";
    }

    TransactionType(int code, String reason) {
        this.code = String.valueOf(code);
        this.kind = null;
        this.reason = reason;
    }

    static Optional<TransactionType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** How money is given out: as its provider would report it. */
    static Optional<TransactionType> of(CommitmentKind kind) {
        return Arrays.stream(values())
                .filter(type -> type.kind == kind && !type.isIncoming())
                .findFirst();
    }

    String code() {
        return code;
    }

    /** Null where it is left aside. */
    @Nullable
    CommitmentKind kind() {
        return kind;
    }

    /** Why it is left aside; empty where it is not. */
    String reason() {
        return reason;
    }

    /** Whether the receiver reports it. */
    boolean isIncoming() {
        return this == INCOMING_FUNDS || this == INCOMING_COMMITMENT || this == INCOMING_PLEDGE;
    }

    /** The type that the provider reports where the receiver reports this one; itself for the rest. */
    TransactionType outgoing() {
        return switch (this) {
            case INCOMING_COMMITMENT -> OUTGOING_COMMITMENT;
            case INCOMING_PLEDGE -> OUTGOING_PLEDGE;
            default -> this;
        };
    }
}
