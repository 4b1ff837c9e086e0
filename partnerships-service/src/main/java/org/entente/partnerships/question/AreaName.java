package org.entente.partnerships.question;

import org.entente.partnerships.area.AreaKind;
import org.jspecify.annotations.Nullable;

/** An area by code and name; its memberships are at {@code /areas}. */
public record AreaName(
        String code, String name, AreaKind kind, @Nullable String numericCode) {}
