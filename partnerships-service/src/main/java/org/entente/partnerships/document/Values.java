package org.entente.partnerships.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads values each on its own, and names what is wrong with them. */
final class Values {

    /** Reads the value at a place; answers null, with a fault, where it does not do. */
    @FunctionalInterface
    interface Reader<T> {
        @Nullable
        T read(JsonNode value, String pointer);
    }

    /** A number that no decimal can hold. */
    record Unwieldy(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?");
    private static final Pattern SECTOR = Pattern.compile("[0-9]{5}");
    private static final int LONGEST_URL = 2000;
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 6;

    private final Set<String> areas;
    private final Faults faults;
    private final Spelling spelling;

    Values(Set<String> areas, Faults faults, Spelling spelling) {
        this.areas = areas;
        this.faults = faults;
        this.spelling = spelling;
    }

    Spelling spelling() {
        return spelling;
    }

    Faults faults() {
        return faults;
    }

    /** A text of one line, without blanks around it. */
    Reader<String> text(int longest) {
        return (value, pointer) -> {
            if (!value.isTextual()) {
                return refuse(pointer, value, "expected a text, found " + kind(value));
            }
            String text = value.textValue().strip();
            if (text.isEmpty()) {
                return refuse(pointer, value, "is empty");
            } else if (UNPRINTABLE.matcher(text).find()) {
                return refuse(pointer, value, "holds a control character, or half of a character");
            } else if (text.length() > longest) {
                return refuse(pointer, value, "longer than %d characters".formatted(longest));
            }
            return text;
        };
    }

    @Nullable
    String slug(JsonNode value, String pointer) {
        String text = text(LONGEST_URL).read(value, pointer);
        if (text == null || SLUG.matcher(text).matches()) {
            return text;
        }
        return refuse(pointer, value, "an id is of small letters, digits and hyphens between them, at most 100");
    }

    @Nullable
    PartialDate date(JsonNode value, String pointer) {
        return parsed(value, pointer, PartialDate::new);
    }

    @Nullable
    String area(JsonNode value, String pointer) {
        String text = text(LONGEST_URL).read(value, pointer);
        if (text == null) {
            return null;
        }
        String code = AreaCode.of(text);
        return areas.contains(code) ? code : refuse(pointer, value, "unknown area");
    }

    @Nullable
    String currency(JsonNode value, String pointer) {
        return parsed(value, pointer, code -> {
            try {
                return Currency.getInstance(code).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("no currency of ISO 4217", e);
            }
        });
    }

    /** A purpose code of the OECD's Development Assistance Committee. */
    @Nullable
    String sector(JsonNode value, String pointer) {
        String text = text(LONGEST_URL).read(value, pointer);
        if (text == null || SECTOR.matcher(text).matches()) {
            return text;
        }
        return refuse(pointer, value, "a purpose code of the OECD DAC has five digits, such as 15190");
    }

    @Nullable
    String language(JsonNode value, String pointer) {
        return parsed(value, pointer, tag -> {
            try {
                return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                throw new IllegalArgumentException("no language tag (BCP 47) such as en or pt-BR", e);
            }
        });
    }

    @Nullable
    String url(JsonNode value, String pointer) {
        String text = text(LONGEST_URL).read(value, pointer);
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // named below, like any other address that leads nowhere
        }
        return refuse(pointer, value, "not an address that starts with https:// or http://");
    }

    @Nullable
    Boolean flag(JsonNode value, String pointer) {
        return value.isBoolean()
                ? Boolean.valueOf(value.booleanValue())
                : refuse(pointer, value, "expected true or false, found " + kind(value));
    }

    /** An amount of money, in one spelling. */
    @Nullable
    BigDecimal amount(JsonNode value, String pointer) {
        if (!value.isNumber() && !value.isPojo()) {
            return refuse(pointer, value, "expected a number, found " + kind(value));
        }
        BigDecimal number = value.isPojo() ? null : value.decimalValue().stripTrailingZeros();
        if (number == null || wholeDigits(number) > WHOLE_DIGITS || number.scale() > DECIMALS) {
            return refuse(pointer, value, "at most %d digits and %d decimals".formatted(WHOLE_DIGITS, DECIMALS));
        } else if (number.signum() <= 0) {
            return refuse(pointer, value, "an amount is greater than zero");
        }
        return new BigDecimal(number.toPlainString());
    }

    /** Not in whole numbers of four bytes, which a large exponent runs over. */
    private static long wholeDigits(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    <E extends Enum<E>> Reader<E> word(Class<E> words) {
        return word(EnumSet.allOf(words));
    }

    /** One of the words of a closed list. */
    <E extends Enum<E>> Reader<E> word(Set<E> words) {
        return (value, pointer) -> {
            String text = text(LONGEST_URL).read(value, pointer);
            if (text == null) {
                return null;
            }
            for (E word : words) {
                if (spelling.word(word).equals(text)) {
                    return word;
                }
            }
            return refuse(
                    pointer,
                    value,
                    words.stream().map(spelling::word).collect(Collectors.joining(", ", "unknown; known are ", "")));
        };
    }

    static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    <T> Reader<T> object(Function<Members, @Nullable T> reading) {
        return (value, pointer) -> {
            if (!(value instanceof ObjectNode object)) {
                return refuse(pointer, value, "expected an object, found " + kind(value));
            }
            Members members = new Members(this, object, pointer);
            int before = faults.total();
            T read = reading.apply(members);
            members.refuseUnknown();
            return faults.total() > before ? null : read;
        };
    }

    private <T> @Nullable T parsed(JsonNode value, String pointer, Function<String, T> parser) {
        String text = text(LONGEST_URL).read(value, pointer);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException e) {
            return refuse(pointer, value, String.valueOf(e.getMessage()));
        }
    }

    /** Always null, whatever was wanted. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T refuse(String pointer, JsonNode value, String reason) {
        faults.add(pointer, value, reason);
        return null;
    }

    static String kind(JsonNode value) {
        JsonNodeType type = value.getNodeType();
        return switch (type) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case BOOLEAN -> "true or false";
            case STRING -> "a text";
            case NULL -> "null";
            default -> "a number";
        };
    }
}
