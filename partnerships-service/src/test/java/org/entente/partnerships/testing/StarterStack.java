package org.entente.partnerships.testing;

/** A stack apart for tests on the starter data: all of them take it in, none adds to it, and others would count it. */
public final class StarterStack extends Stack {}
