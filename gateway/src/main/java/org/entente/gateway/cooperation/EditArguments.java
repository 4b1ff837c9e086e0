package org.entente.gateway.cooperation;

/** What every mutation of a record in versions takes, in words. */
public final class EditArguments {

    public static final String EXPECTED_VERSION = "expectedVersion";

    public static final String EXPECTED_VERSION_MEANS =
            "The last version, as the caller has seen it: its `version`. When there is a later one, nothing is changed and the error STALE_VERSION says in its extensions `expectedVersion`, `currentVersion`, `versions` (who made both of them, when and why) and `difference` (what changed between them, in words).";

    public static final String PUBLISHED_VERSION_MEANS =
            "The version that is meant: its `version`. Drafts that it is built on become public with it. STALE_VERSION where there is none of that number for the caller.";

    public static final String REASON_MEANS =
            "Why, at most 1000 characters; shown with the version as its `change`. Null: what changed is shown instead.";

    private EditArguments() {}
}
