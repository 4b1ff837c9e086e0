package org.entente.partnerships.iati;

/** A text of a file as it was given, and the element that it stands in. */
record Given(String element, String text, Place place) {}
