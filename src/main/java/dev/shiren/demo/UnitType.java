package dev.shiren.demo;

/// Kinds of unit, named as in the exchange format.
enum UnitType {
    CITY,
    COUNTY,
    MUNICIPAL_DEPARTMENT,
    COUNTY_DEPARTMENT,
    TOWNSHIP,
    SUBDISTRICT,
    VILLAGE,
    ENTERPRISE,
    UNIVERSITY,
    INTERNAL;

    boolean grassroots() {
        return this == TOWNSHIP || this == SUBDISTRICT || this == VILLAGE;
    }
}
