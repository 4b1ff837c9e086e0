package org.entente.partnerships.access;

/** The realm's roles. Every role includes reader. */
public final class Roles {

    public static final String READER = "reader";
    public static final String EDITOR = "editor";
    public static final String APPROVER = "approver";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
