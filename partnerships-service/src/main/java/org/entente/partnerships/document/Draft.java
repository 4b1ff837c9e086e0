package org.entente.partnerships.document;

import java.util.List;
import org.entente.partnerships.ledger.CanonicalJson;

/** Something that a document brings: its members are its content, whatever the spelling it came in. */
public sealed interface Draft permits AgreementDraft, EngagementDraft, PartnershipDraft, StatementDraft {

    /** Where it stands in the document (RFC 6901). */
    String pointer();

    /** What tells it from others of its kind. */
    String key();

    /** The areas whose desks may bring it. */
    List<String> areas();

    /** The same for two drafts that say the same. */
    default String sha256() {
        return CanonicalJson.sha256(CanonicalJson.of(this));
    }
}
