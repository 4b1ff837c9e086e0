package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What IATI 2.03 asks of a file: its schema, and what the standard says beside it. */
final class Standard {

    private static final Schema SCHEMA = schema();

    private Standard() {}

    /** Holds a file against the schema, and against the rules as of a day. */
    static void assertValid(String xml, LocalDate today) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + xml, e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(broken(xml, today)).as(xml).isEmpty();
    }

    /** The rules of the standard that no schema can hold, and that this file breaks. */
    static List<String> broken(String xml, LocalDate today) {
        List<String> broken = new ArrayList<>();
        List<String> identifiers = new ArrayList<>();
        for (Element activity : children(root(xml), "iati-activity")) {
            String identifier = text(only(activity, "iati-identifier"));
            String reporter = only(activity, "reporting-org").getAttribute("ref");
            if (!identifier.startsWith(reporter + "-")) {
                broken.add(identifier + " does not begin with the reporting organisation's");
            }
            if (identifiers.contains(identifier)) {
                broken.add(identifier + " stands twice");
            }
            identifiers.add(identifier);
            dates(activity, identifier, today, broken);
            for (Element transaction : children(activity, "transaction")) {
                LocalDate day =
                        LocalDate.parse(only(transaction, "transaction-date").getAttribute("iso-date"));
                LocalDate valued = LocalDate.parse(only(transaction, "value").getAttribute("value-date"));
                if (day.isAfter(today) || valued.isAfter(today)) {
                    broken.add(identifier + " has money of a day that has not come");
                }
                if (children(transaction, "sector").isEmpty()) {
                    broken.add(identifier + " has a transaction without a sector, though others have one");
                }
                int recipients = children(transaction, "recipient-country").size()
                        + children(transaction, "recipient-region").size();
                if (recipients != 1) {
                    broken.add(identifier + " has a transaction for %d recipients".formatted(recipients));
                }
            }
        }
        return broken;
    }

    private static void dates(Element activity, String identifier, LocalDate today, List<String> broken) {
        List<Element> dates = children(activity, "activity-date");
        Optional<LocalDate> start = date(dates, "1").or(() -> date(dates, "2"));
        if (start.isEmpty()) {
            broken.add(identifier + " has no start");
        }
        Optional<LocalDate> end = date(dates, "3").or(() -> date(dates, "4"));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            broken.add(identifier + " ends before it starts");
        }
        for (String actual : List.of("2", "4")) {
            if (date(dates, actual).filter(day -> day.isAfter(today)).isPresent()) {
                broken.add(identifier + " has an actual date that has not come");
            }
        }
    }

    private static Optional<LocalDate> date(List<Element> dates, String type) {
        return dates.stream()
                .filter(date -> date.getAttribute("type").equals(type))
                .map(date -> LocalDate.parse(date.getAttribute("iso-date")))
                .findFirst();
    }

    static Element root(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    static Element only(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** The folder of the official schemas, where one is named; else of ours. */
    private static Schema schema() {
        String folder = System.getProperty("iati.schemas", "src/test/resources/iati");
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(
                    Path.of(folder, "iati-activities-schema.xsd").toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
