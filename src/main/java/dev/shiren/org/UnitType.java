package dev.shiren.org;

/// Kind of unit (单位类型).
public enum UnitType {
    CITY,
    COUNTY,
    MUNICIPAL_DEPARTMENT,
    COUNTY_DEPARTMENT,
    TOWNSHIP,
    SUBDISTRICT,
    VILLAGE,
    ENTERPRISE,
    UNIVERSITY,
    INTERNAL
}
