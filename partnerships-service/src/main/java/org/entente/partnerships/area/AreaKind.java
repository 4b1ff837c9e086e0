package org.entente.partnerships.area;

/** Countries by ISO 3166-1, regions and the world by UN M49, organisations by their own code. */
public enum AreaKind {
    COUNTRY,
    REGION,
    WORLD,
    ORGANISATION
}
