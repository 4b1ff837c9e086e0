package org.entente.statistics.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a print with their separators, and what they may mean when they are whole numbers.
 *
 * <p>Two marks stand for damage: {@link #LOST} for a stretch of unknown length (a whole group where it follows a
 * separator), {@link #LOST_DIGIT} for one digit.
 */
record Digits(List<String> groups, List<Character> separators) {

    static final char LOST = '\uE000';
    static final char LOST_DIGIT = '\uE001';

    private static final String SEPARATORS = ",.' ";

    Digits {
        groups = List.copyOf(groups);
        separators = List.copyOf(separators);
    }

    static Digits split(String text) {
        List<String> groups = new ArrayList<>();
        List<Character> separators = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SEPARATORS.indexOf(c) >= 0) {
                groups.add(group.toString());
                separators.add(c);
                group.setLength(0);
            } else {
                group.append(c);
            }
        }
        groups.add(group.toString());
        return new Digits(groups, separators);
    }

    boolean damaged() {
        return groups.stream().anyMatch(group -> group.indexOf(LOST) >= 0 || group.indexOf(LOST_DIGIT) >= 0);
    }

    /** The reading of a whole number, without its words. */
    Reading counted() {
        if (groups.contains("")) {
            return unreadable();
        }
        if (damaged()) {
            return damagedCount();
        }
        if (grouped()) {
            return new Reading.Exact(new BigDecimal(joined()));
        }
        if (separators.stream().distinct().count() > 1) {
            return thousandsToTheEnd() ? garbled(Bounds.exactly(new BigDecimal(joined()))) : unreadable();
        }
        if (last().length() < 3 && innerGroupsWhole()) {
            return lastGroupShort();
        }
        return thousandsToTheEnd() ? garbled(Bounds.exactly(new BigDecimal(joined()))) : unreadable();
    }

    /** The number where a separator may start a fraction; null where the digits are no such number. */
    @Nullable
    BigDecimal decimal() {
        if (groups.contains("") || damaged()) {
            return null;
        }
        if (separators.isEmpty()) {
            return new BigDecimal(joined());
        }
        char point = separators.get(separators.size() - 1);
        List<String> whole = groups.subList(0, groups.size() - 1);
        List<Character> before = separators.subList(0, separators.size() - 1);
        boolean fits = (point == '.' || point == ',')
                && !before.contains(point)
                && (before.isEmpty() || new Digits(whole, before).grouped());
        if (fits) {
            return new BigDecimal(String.join("", whole) + "." + last());
        }
        return grouped() ? new BigDecimal(joined()) : null;
    }

    /** Digits in groups of three behind the first, one kind of separator; or the Indian way, twos and then three. */
    boolean grouped() {
        if (separators.isEmpty()) {
            return true;
        }
        if (groups.get(0).startsWith("0")) {
            return false;
        }
        boolean oneSeparator = separators.stream().distinct().count() == 1;
        boolean thousands = firstGroupFits(3) && thousandsToTheEnd();
        boolean indian = separators.size() > 1
                && separators.get(0) == ','
                && firstGroupFits(2)
                && last().length() == 3
                && groups.subList(1, groups.size() - 1).stream().allMatch(group -> group.length() == 2);
        return oneSeparator && (thousands || indian);
    }

    /** 606,<> has lost a group; 7569,<> may have lost one, or may be 7569 and a smudge. */
    private Reading damagedCount() {
        List<String> restored = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boolean wholeGroupLost = i > 0 && groups.get(i).equals(String.valueOf(LOST));
            restored.add(wholeGroupLost ? String.valueOf(LOST_DIGIT).repeat(3) : groups.get(i));
        }
        Digits candidate = new Digits(restored, separators);
        String text = candidate.joined();
        if (text.indexOf(LOST) >= 0) {
            return partlyLost(text);
        }
        Bounds range = new Bounds(
                new BigDecimal(text.replace(LOST_DIGIT, '0')), new BigDecimal(text.replace(LOST_DIGIT, '9')));
        if (candidate.grouped()) {
            return garbled(range);
        }
        boolean smudge = groups.size() == 2
                && last().equals(String.valueOf(LOST))
                && groups.get(0).length() > 3
                && groups.get(0).indexOf(LOST_DIGIT) < 0;
        return smudge
                ? new Reading.Ambiguous(List.of(Bounds.exactly(new BigDecimal(groups.get(0))), range))
                : unreadable();
    }

    /** With a stretch of unknown length gone, what is left gives a lower bound at most. */
    private static Reading partlyLost(String text) {
        String left = text.replace(String.valueOf(LOST), "").replace(LOST_DIGIT, '0');
        return left.isEmpty() ? unreadable() : garbled(new Bounds(new BigDecimal(left), null));
    }

    /** 400,4: either two digits are lost at the end (400,4xx), or the separator does not belong there. */
    private Reading lastGroupShort() {
        int lost = 3 - last().length();
        Bounds completed =
                new Bounds(new BigDecimal(joined() + "0".repeat(lost)), new BigDecimal(joined() + "9".repeat(lost)));
        Bounds joined = Bounds.exactly(new BigDecimal(joined()));
        return new Reading.Ambiguous(firstGroupFits(3) ? List.of(completed, joined) : List.of(joined, completed));
    }

    private boolean innerGroupsWhole() {
        return groups.size() < 3
                || (firstGroupFits(3)
                        && groups.subList(1, groups.size() - 1).stream().allMatch(group -> group.length() == 3));
    }

    private boolean thousandsToTheEnd() {
        return groups.stream().skip(1).allMatch(group -> group.length() == 3);
    }

    private boolean firstGroupFits(int most) {
        return groups.get(0).length() <= most;
    }

    private String last() {
        return groups.get(groups.size() - 1);
    }

    private String joined() {
        return String.join("", groups);
    }

    private static Reading garbled(Bounds candidate) {
        return new Reading.Garbled(List.of(candidate));
    }

    private static Reading unreadable() {
        return new Reading.Garbled(List.of());
    }
}
