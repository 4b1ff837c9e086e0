package org.entente.partnerships.iati;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.iati.ReportedActivity.Organisation;
import org.entente.partnerships.iati.ReportedActivity.Share;
import org.entente.partnerships.iati.ReportedActivity.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Reads activities one by one, each forgotten before the next. Nothing outside the file is ever looked at: there are no
 * document types, and no entities but XML's own five.
 */
final class ActivityReader {

    /** Elements in one another; activities need about five. */
    private static final int DEEPEST = 30;

    private static final int MOST_TRANSACTIONS = 20_000;
    private static final int LONGEST_TEXT = 2_000;

    /** The rest of the file is not read: what follows could only be guessed at. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final @Nullable String value;

        Unreadable(Place place, @Nullable String value, String reason) {
            super(reason, null, false, false);
            this.place = place;
            this.value = value;
        }
    }

    private final XMLStreamReader xml;
    private final Faults faults;
    private Place place = new Place(1, 1);
    private boolean afterText;
    private int depth;
    private int transactions;
    private @Nullable Given generated;

    private ActivityReader(XMLStreamReader xml, Faults faults) {
        this.xml = xml;
        this.faults = faults;
    }

    /** Hands on each activity that can be read, and adds what is wrong with the file to the faults. */
    static void read(byte[] file, Faults faults, Consumer<ReportedActivity> each) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            new ActivityReader(xml, faults).file(each);
        } catch (Unreadable e) {
            faults.addElement(e.place.line(), e.place.column(), "", e.value, String.valueOf(e.getMessage()));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
            faults.addElement(line, column, "", null, "no well-formed XML from here on");
        }
    }

    private void file(Consumer<ReportedActivity> each) throws XMLStreamException, Unreadable {
        while (next() != START_ELEMENT) {
            // a comment or an instruction before the root
        }
        if (!isElement("iati-activities")) {
            throw new Unreadable(place, xml.getLocalName(), "expected iati-activities");
        }
        String version = attribute("version");
        if (version == null || !Iati.READ_VERSIONS.contains(version)) {
            throw new Unreadable(place, version, "expected IATI version %s".formatted(Iati.VERSION));
        }
        generated = given("iati-activities", attribute("generated-datetime"), place);
        int activities = 0;
        while (nextChild()) {
            if (isElement("iati-activity")) {
                activities++;
                ReportedActivity activity = activity();
                if (activity != null) {
                    each.accept(activity);
                }
            } else {
                skip();
            }
        }
        if (activities == 0) {
            faults.addElement(1, 1, "iati-activities", null, "the file brings no activity");
        }
        while (xml.hasNext()) {
            next();
        }
    }

    private @Nullable ReportedActivity activity() throws XMLStreamException, Unreadable {
        Place begin = place;
        Given updated = given("iati-activity", attribute("last-updated-datetime"), begin);
        Given currency = given("iati-activity", attribute("default-currency"), begin);
        boolean ours = own("agreement") != null;
        String identifier = null;
        Organisation reporting = null;
        boolean secondary = false;
        boolean conditions = false;
        int budgets = 0;
        int planned = 0;
        List<Share> sectors = new ArrayList<>();
        List<Share> recipients = new ArrayList<>();
        List<Transaction> money = new ArrayList<>();
        while (nextChild()) {
            switch (element()) {
                case "iati-identifier" -> identifier = text();
                case "reporting-org" -> {
                    secondary = isTrue(attribute("secondary-reporter"));
                    reporting = organisation("reporting-org");
                }
                case "sector" -> sectors.add(share("sector", Iati.SECTOR_DAC_PURPOSE));
                case "recipient-country" -> recipients.add(share("recipient-country", ""));
                case "recipient-region" -> recipients.add(share("recipient-region", Iati.REGION_DAC));
                case "conditions" -> {
                    conditions = isTrue(attribute("attached"));
                    skip();
                }
                case "budget" -> {
                    budgets++;
                    skip();
                }
                case "planned-disbursement" -> {
                    planned++;
                    skip();
                }
                case "transaction" -> money.add(transaction());
                default -> skip();
            }
        }
        if (identifier == null || identifier.isEmpty()) {
            faults.addElement(begin.line(), begin.column(), "iati-identifier", null, "is missing");
            return null;
        }
        return new ReportedActivity(
                begin,
                identifier,
                reporting,
                secondary,
                ours,
                updated == null ? generated : updated,
                currency,
                conditions,
                List.copyOf(sectors),
                List.copyOf(recipients),
                budgets,
                planned,
                List.copyOf(money));
    }

    private Transaction transaction() throws XMLStreamException, Unreadable {
        if (++transactions > MOST_TRANSACTIONS) {
            throw new Unreadable(place, null, "at most %d transactions".formatted(MOST_TRANSACTIONS));
        }
        Place begin = place;
        String ref = attribute("ref");
        Given from = given("transaction", own("from"), begin);
        Given to = given("transaction", own("to"), begin);
        Given published = given("transaction", own("published"), begin);
        Given source = given("transaction", own("source"), begin);
        String pays = own("pays");
        Given type = null;
        Given date = null;
        Given amount = null;
        Given currency = null;
        Given valueDate = null;
        String description = null;
        Organisation provider = null;
        Organisation receiver = null;
        List<Share> sectors = new ArrayList<>();
        List<Share> recipients = new ArrayList<>();
        while (nextChild()) {
            switch (element()) {
                case "transaction-type" -> type = attributeOf("transaction-type", "code");
                case "transaction-date" -> date = attributeOf("transaction-date", "iso-date");
                case "value" -> {
                    Place at = place;
                    currency = given("value", attribute("currency"), at);
                    valueDate = given("value", attribute("value-date"), at);
                    amount = new Given("value", text(), at);
                }
                case "description" -> description = narrative();
                case "provider-org" -> provider = organisation("provider-org");
                case "receiver-org" -> receiver = organisation("receiver-org");
                case "sector" -> sectors.add(share("sector", Iati.SECTOR_DAC_PURPOSE));
                case "recipient-country" -> recipients.add(share("recipient-country", ""));
                case "recipient-region" -> recipients.add(share("recipient-region", Iati.REGION_DAC));
                default -> skip();
            }
        }
        return new Transaction(
                begin,
                ref,
                type,
                date,
                amount,
                currency,
                valueDate,
                description,
                provider,
                receiver,
                List.copyOf(sectors),
                List.copyOf(recipients),
                from,
                to,
                published,
                pays,
                source);
    }

    private Organisation organisation(String element) throws XMLStreamException, Unreadable {
        Place at = place;
        String ref = attribute("ref");
        String type = attribute("type");
        String area = own("area");
        return new Organisation(element, at, ref, type, area, narrative());
    }

    private Share share(String element, String usualVocabulary) throws XMLStreamException, Unreadable {
        String vocabulary = attribute("vocabulary");
        String code = attribute("code");
        Share share = new Share(
                element,
                place,
                vocabulary == null ? usualVocabulary : vocabulary,
                attribute("vocabulary-uri"),
                code == null ? "" : code,
                attribute("percentage"));
        skip();
        return share;
    }

    private @Nullable Given attributeOf(String element, String name) throws XMLStreamException, Unreadable {
        Given given = given(element, attribute(name), place);
        skip();
        return given;
    }

    /** The first narrative of the element; null where there is none. */
    private @Nullable String narrative() throws XMLStreamException, Unreadable {
        String first = null;
        while (nextChild()) {
            if (isElement("narrative") && first == null) {
                first = text();
            } else {
                skip();
            }
        }
        return first == null || first.isEmpty() ? null : first;
    }

    /** The text of the element without its elements, on one line. */
    private String text() throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        int level = 1;
        while (level > 0) {
            switch (next()) {
                case START_ELEMENT -> level++;
                case END_ELEMENT -> level--;
                case CHARACTERS -> {
                    if (level == 1 && text.length() <= LONGEST_TEXT) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return oneLine(text.toString());
    }

    /** Blanks and controls of all sorts become one blank each. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (line.length() <= LONGEST_TEXT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return line.substring(0, end) + "…";
    }

    /** Moves to the next child of the element; false at its end. */
    private boolean nextChild() throws XMLStreamException, Unreadable {
        while (true) {
            int event = next();
            if (event == START_ELEMENT) {
                return true;
            } else if (event == END_ELEMENT) {
                return false;
            }
        }
    }

    private void skip() throws XMLStreamException, Unreadable {
        for (int level = 1; level > 0; ) {
            int event = next();
            if (event == START_ELEMENT) {
                level++;
            } else if (event == END_ELEMENT) {
                level--;
            }
        }
    }

    /**
     * Moves on, and keeps where the event begins: the reader tells where one ends, which is where the next begins, but that
     * after a text it has seen the bracket already.
     */
    private int next() throws XMLStreamException, Unreadable {
        int line = Math.max(1, xml.getLocation().getLineNumber());
        int column = Math.max(1, xml.getLocation().getColumnNumber());
        place = new Place(line, afterText ? Math.max(1, column - 1) : column);
        int event = xml.next();
        afterText = event == CHARACTERS;
        if (event == DTD || event == ENTITY_REFERENCE) {
            throw new Unreadable(place, null, "document types and entities of their own are not taken");
        } else if (event == START_ELEMENT && ++depth > DEEPEST) {
            throw new Unreadable(place, null, "at most %d elements in one another".formatted(DEEPEST));
        } else if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** The name of an element of the standard; empty for one of somebody else's. */
    private String element() {
        String namespace = xml.getNamespaceURI();
        return namespace == null || namespace.isEmpty() ? xml.getLocalName() : "";
    }

    private boolean isElement(String name) {
        return element().equals(name);
    }

    private @Nullable String attribute(String name) {
        return clean(xml.getAttributeValue("", name));
    }

    private @Nullable String own(String name) {
        return clean(xml.getAttributeValue(Iati.OURS, name));
    }

    /** Null where there is nothing in it. */
    private static @Nullable String clean(@Nullable String value) {
        String line = value == null ? "" : oneLine(value);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable Given given(String element, @Nullable String value, Place at) {
        return value == null ? null : new Given(element, value, at);
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
