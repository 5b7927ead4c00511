package dev.shiren.org;

/// Line of work (单位归口): 党群, 政法, 经济, 城建规划, 社会事业.
public enum UnitCategory {
    PARTY_MASS,
    POLITICAL_LEGAL,
    ECONOMY,
    URBAN_CONSTRUCTION,
    SOCIAL_AFFAIRS
}
