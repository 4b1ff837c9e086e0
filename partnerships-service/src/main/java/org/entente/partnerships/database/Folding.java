package org.entente.partnerships.database;

import com.ibm.icu.text.Transliterator;

/** Text without case and accents, so that Türkiye is found by turkiye. */
public final class Folding {

    private static final Transliterator FOLD =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Any-Lower; Latin-ASCII");

    private Folding() {}

    public static String fold(String text) {
        return FOLD.transliterate(text).strip();
    }
}
