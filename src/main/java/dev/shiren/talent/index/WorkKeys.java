package dev.shiren.talent.index;

import dev.shiren.cadre.FrontLine;
import dev.shiren.org.UnitType;

/// The names of the kinds of work whose months the index counts.
public final class WorkKeys {

    public static final String GRASSROOTS = "GRASSROOTS";
    public static final String SECONDMENT = "SECONDMENT";

    private WorkKeys() {}

    public static String frontLine(FrontLine line) {
        return "LINE/" + line;
    }

    public static String unitType(UnitType type) {
        return "TYPE/" + type;
    }

    /// Posts in charge of a specialty or one below it.
    public static String duty(String specialty) {
        return "DUTY/" + specialty;
    }
}
