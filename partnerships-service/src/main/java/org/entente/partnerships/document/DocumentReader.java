package org.entente.partnerships.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.EngagementKind;
import org.entente.partnerships.vocabulary.PartnershipStage;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Stance;
import org.jspecify.annotations.Nullable;

/** Reads a whole document: agreements, engagements, statements and partnerships. */
public final class DocumentReader {

    private static final int MOST = 10_000;

    /** What a document brings. Without faults, that is all that stands in it. */
    public record Content(
            String text,
            List<AgreementDraft> agreements,
            List<EngagementDraft> engagements,
            List<PartnershipDraft> partnerships,
            List<StatementDraft> statements,
            References references) {

        boolean isEmpty() {
            return agreements.isEmpty() && engagements.isEmpty() && partnerships.isEmpty() && statements.isEmpty();
        }
    }

    private final Values values;
    private final References references;
    private final AgreementReader agreements;

    private DocumentReader(Set<String> areas, Faults faults, Spelling spelling) {
        this.values = new Values(areas, faults, spelling);
        this.references = new References(faults);
        this.agreements = new AgreementReader(values, references);
    }

    /**
     * Reads as much as can be read, and adds whatever is wrong to the faults.
     *
     * @param areas the codes that there are
     * @return null where the bytes are no object of JSON
     */
    public static @Nullable Content read(byte[] bytes, Set<String> areas, Faults faults) {
        String text = JsonText.decoded(bytes, faults);
        JsonNode tree = text == null ? null : JsonText.tree(text, faults);
        if (text == null || tree == null) {
            return null;
        }
        if (!(tree instanceof ObjectNode object)) {
            faults.add("", tree, "expected an object, found " + Values.kind(tree));
            return null;
        }
        DocumentReader reader = new DocumentReader(areas, faults, Spelling.DOCUMENT);
        Members members = new Members(reader.values, object, "");
        Content content = reader.content(text, members);
        members.refuseUnknown();
        if (content.isEmpty() && faults.total() == 0) {
            faults.add("", (String) null, "the document brings nothing");
        }
        return content;
    }

    /**
     * Reads one object as the views spell it, and adds whatever is wrong to the faults, each at its place in the object.
     *
     * @param text what was sent for it
     * @param areas the codes that there are
     */
    public static Content readOne(Kind kind, String text, ObjectNode object, Set<String> areas, Faults faults) {
        DocumentReader reader = new DocumentReader(areas, faults, Spelling.VIEW);
        return new Content(
                text,
                reader.one(kind == Kind.AGREEMENT, object, reader.agreements::agreement),
                reader.one(kind == Kind.ENGAGEMENT, object, reader::engagement),
                reader.one(kind == Kind.PARTNERSHIP, object, reader::partnership),
                reader.one(kind == Kind.STATEMENT, object, reader::statement),
                reader.references);
    }

    private <T> List<T> one(boolean wanted, ObjectNode object, Function<Members, @Nullable T> reading) {
        T read = wanted ? values.object(reading).read(object, "") : null;
        return read == null ? List.of() : List.of(read);
    }

    private Content content(String text, Members members) {
        return new Content(
                text,
                members.list("agreements", MOST, values.object(agreements::agreement)),
                members.list("engagements", MOST, values.object(this::engagement)),
                members.list("partnerships", MOST, values.object(this::partnership)),
                members.list("statements", MOST, values.object(this::statement)),
                references);
    }

    private @Nullable EngagementDraft engagement(Members members) {
        members.inViews("source_urls", "sources").shownOnly("version", "state");
        String id = members.required("id", values::slug);
        references.define("engagement", members.at("id"), id);
        String title = members.either("title", "topic", values.text(500));
        EngagementKind kind = members.optional("kind", values.word(EngagementKind.class));
        PartialDate from = members.either("from", "date", values::date);
        PartialDate to = members.optional("to", values::date);
        members.refuseReversed("to", from, to);
        PartialDate publishedOn = members.optional("published_on", values::date);
        List<String> visiting = members.distinct("visiting", values::area);
        List<String> hosts = members.distinct("hosts", values::area);
        if (!members.hasItems("visiting") && !members.hasItems("hosts")) {
            members.refuse("hosts", null, "an engagement has somebody who visits or hosts");
        }
        List<String> offices = members.list("offices", values.text(300));
        String outcome = members.optional("outcome", values.text(2000));
        List<String> named = members.distinct("agreements", references.toAgreement(values));
        List<String> sources = members.list("source_urls", values::url);
        if (id == null || title == null || from == null) {
            return null;
        }
        return new EngagementDraft(
                members.pointer(),
                id,
                title,
                kind,
                from,
                to,
                publishedOn == null ? from : publishedOn,
                visiting,
                hosts,
                offices,
                outcome,
                named,
                sources);
    }

    private @Nullable StatementDraft statement(Members members) {
        members.shownOnly("version", "state");
        String id = members.required("id", values::slug);
        references.define("statement", members.at("id"), id);
        String speaker = members.required("speaker", values.text(300));
        List<String> about =
                members.requiredList("about", members.distinct(values::area), "a statement is about some area");
        Stance stance = members.required("stance", values.word(Stance.class));
        Pillar pillar = members.optional("pillar", values.word(Pillar.class));
        String summary = members.required("summary", values.text(4000));
        PartialDate on = members.required("on", values::date);
        PartialDate publishedOn = members.optional("published_on", values::date);
        String sourceUrl = members.optional("source_url", values::url);
        if (id == null || speaker == null || stance == null || summary == null || on == null) {
            return null;
        }
        return new StatementDraft(
                members.pointer(),
                id,
                speaker,
                about,
                stance,
                pillar,
                summary,
                on,
                publishedOn == null ? on : publishedOn,
                sourceUrl);
    }

    private @Nullable PartnershipDraft partnership(Members members) {
        members.shownOnly("id", "version", "state");
        String lead = members.required("lead", values::area);
        String partner = members.required("partner", values::area);
        if (lead != null && lead.equals(partner)) {
            members.refuse("partner", partner, "a partnership is between two areas");
        }
        List<Role> roles = members.distinct("roles", values.word(Role.class));
        PartnershipStage stage = members.required("stage", values.word(PartnershipStage.class));
        PartialDate since = members.required("since", values::date);
        PartialDate publishedOn = members.optional("published_on", values::date);
        String note = members.optional("note", values.text(4000));
        if (lead == null || partner == null || stage == null || since == null) {
            return null;
        }
        PartnershipDraft draft = new PartnershipDraft(
                members.pointer(), lead, partner, roles, stage, since, publishedOn == null ? since : publishedOn, note);
        references.define("partnership", members.pointer(), draft.key());
        return draft;
    }
}
