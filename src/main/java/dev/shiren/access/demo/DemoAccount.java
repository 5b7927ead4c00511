package dev.shiren.access.demo;

import dev.shiren.access.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// An invented account of the invented city; all have the same password.
///
/// @param title what it is called
/// @param units codes of units whose subtrees it sees
/// @param managementCategories codes of ZB130 whose cadres it sees
/// @param cadre the code of the cadre who has it
/// @param locked whether it gets no token
/// @param lastDay after which it gets no token
record DemoAccount(
        String username,
        String title,
        Role role,
        Set<String> units,
        Set<String> managementCategories,
        @Nullable String cadre,
        boolean locked,
        @Nullable LocalDate lastDay) {

    static final String PASSWORD = "shiren-demo";

    private static final Set<String> CITY = Set.of("S01");
    private static final Set<String> COUNTY = Set.of("S01-X01");
    private static final Set<String> UNIT = Set.of("S01-M05");
    private static final Set<String> ALL_MANAGED = Set.of("01", "02", "03", "04", "09");
    private static final Set<String> CITY_MANAGED = Set.of("03", "04", "09");
    private static final Set<String> COUNTY_MANAGED = Set.of("04", "09");

    /// One account a role, the city's department with another of its own, and two that get no token
    // any more.
    static List<DemoAccount> all() {
        return List.of(
                of("county-officer", "县委组织部干部科", Role.CADRE_OFFICER, COUNTY, COUNTY_MANAGED),
                of("city-officer", "市委组织部干部科", Role.CADRE_OFFICER, CITY, ALL_MANAGED),
                of("unit-officer", "市直单位人事科", Role.UNIT_OFFICER, UNIT, ALL_MANAGED),
                of("supervision", "市委组织部干部监督科", Role.SUPERVISION_OFFICER, CITY, CITY_MANAGED),
                of("appraisal", "市考核办", Role.APPRAISAL_OFFICER, CITY, CITY_MANAGED),
                of("civil-service", "市公务员科", Role.CIVIL_SERVICE_OFFICER, CITY, CITY_MANAGED),
                of("archive", "市干部人事档案室", Role.ARCHIVE_KEEPER, CITY, CITY_MANAGED),
                of("leader", "市委组织部部领导", Role.LEADER, CITY, CITY_MANAGED),
                of("dashboard", "大屏看板", Role.DASHBOARD, CITY, CITY_MANAGED),
                of("system-admin", "系统管理员", Role.SYSTEM_ADMINISTRATOR, Set.of(), Set.of()),
                of("security-admin", "安全保密管理员", Role.SECURITY_ADMINISTRATOR, Set.of(), Set.of()),
                of("audit-admin", "安全审计员", Role.AUDIT_ADMINISTRATOR, Set.of(), Set.of()),
                of("person", "干部本人", Role.PERSON, Set.of(), Set.of()).owned("R0000001"),
                of("locked", "已锁定账号", Role.LEADER, CITY, CITY_MANAGED).locking(),
                of("seconded", "借调期满账号", Role.CADRE_OFFICER, COUNTY, COUNTY_MANAGED)
                        .until(LocalDate.of(2025, 12, 31)));
    }

    private static DemoAccount of(
            String username, String title, Role role, Set<String> units, Set<String> managed) {
        return new DemoAccount(username, title, role, units, managed, null, false, null);
    }

    private DemoAccount owned(String code) {
        return new DemoAccount(
                username, title, role, units, managementCategories, code, locked, lastDay);
    }

    private DemoAccount locking() {
        return new DemoAccount(
                username, title, role, units, managementCategories, cadre, true, lastDay);
    }

    DemoAccount until(LocalDate day) {
        return new DemoAccount(
                username, title, role, units, managementCategories, cadre, locked, day);
    }
}
