package org.entente.gateway.access;

import java.util.List;

/** The realm's roles that mean something here. Every role includes reader. */
public final class Role {

    public static final String READER = "reader";
    public static final String PRE_RELEASE = "pre-release";
    public static final String EDITOR = "editor";
    public static final String APPROVER = "approver";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    static final List<String> ALL = List.of(READER, PRE_RELEASE, EDITOR, APPROVER, AUDITOR, ADMINISTRATOR);

    private Role() {}
}
