package org.entente.partnerships.edit;

import org.entente.partnerships.document.Kind;
import org.entente.partnerships.vocabulary.PublicationState;

/**
 * What came of an edit.
 *
 * @param object the key of what was edited
 * @param sequence of the version that says now what was wanted
 * @param number of that version
 */
record Edited(Kind kind, String object, long sequence, int number, boolean published) {

    PublicationState state() {
        return published ? PublicationState.PUBLISHED : PublicationState.DRAFT;
    }
}
