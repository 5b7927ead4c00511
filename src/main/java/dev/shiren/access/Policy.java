package dev.shiren.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who reads and who writes what, and which purposes a role may state: `domain/05` 5.3 of the
/// requirements as tables. Which cadres somebody sees is [RowScope]'s to say; what is read of case
/// matters, the membership of the case.
final class Policy {

    /// `+` always, `-` never, else only for these purposes, by their letters in [#PURPOSES].
    private static final String READING =
            """
                              UNIT CADRE SUPV APPR CIVIL ARCH LEAD DASH SYS SEC AUD PERSON
            VALUE             +    +     +    +    +     +    +    +    +   +   +   +
            ORGANIZATION      +    +     +    +    +     +    +    +    +   +   +   +
            PROFILE           +    +     +    +    +     +    +    -    -   -   -   +
            CAREER            +    +     +    +    +     +    +    -    -   -   -   +
            EDUCATION         +    +     +    +    +     +    +    -    -   -   -   +
            SPECIALTY         +    +     +    +    +     +    +    -    -   -   -   +
            TRAINING          +    +     +    +    +     -    +    -    -   -   -   +
            RANK              +    +     +    +    +     +    +    -    -   -   -   +
            POOL              -    +     -    -    -     -    +    -    -   -   -   -
            APPRAISAL         +    +     +    +    +     -    +    -    -   -   -   +
            ACHIEVEMENT       +    +     +    +    +     -    +    -    -   -   -   +
            ACHIEVEMENT_DRAFT -    -     -    -    -     -    -    -    -   -   -   -
            UNIT_RESULT       +    +     -    +    -     -    +    +    -   -   -   -
            FIGURES           -    +     +    +    +     -    +    +    -   -   -   -
            FINDING           +    +     -    -    -     +    -    -    -   -   -   -
            EVALUATION        -    +     -    +    -     -    +    -    -   -   -   -
            MEASURE           -    +     +    -    -     -    +    -    -   -   -   +
            HISTORY           -    +     +    -    -     +    +    -    -   -   -   -
            FAMILY            d    da    -    -    -     a    s    -    -   -   -   -
            IDENTITY          d    da    -    -    -     a    -    -    -   -   -   -
            PERSONAL_MATTERS  -    s     v    -    -     -    s    -    -   -   -   -
            CASE              -    -     +    -    -     -    -    -    -   -   -   -
            IMPORT            -    +     -    -    -     -    -    -    -   -   -   -
            INDEX             -    -     -    -    -     -    -    -    +   -   -   -
            AUDIT_LOG         -    -     -    -    -     -    -    -    -   -   +   -
            OWN_READERS       -    -     -    -    -     -    -    -    -   -   -   +
            """;

    private static final String WRITING =
            """
                              UNIT CADRE SUPV APPR CIVIL ARCH LEAD DASH SYS SEC AUD PERSON
            PROFILE           -    +     -    -    -     +    -    -    -   -   -   -
            CAREER            -    +     -    -    -     -    -    -    -   -   -   -
            EDUCATION         -    +     -    -    -     +    -    -    -   -   -   -
            SPECIALTY         -    +     -    -    -     -    -    -    -   -   -   -
            TRAINING          -    +     -    -    -     -    -    -    -   -   -   -
            RANK              -    +     -    -    +     -    -    -    -   -   -   -
            POOL              -    +     -    -    -     -    -    -    -   -   -   -
            APPRAISAL         -    -     -    +    +     -    -    -    -   -   -   -
            ACHIEVEMENT       -    +     -    -    -     -    +    -    -   -   -   -
            ACHIEVEMENT_DRAFT +    +     -    -    -     -    -    -    -   -   -   -
            UNIT_RESULT       -    -     -    +    -     -    +    -    -   -   -   -
            EVALUATION        -    +     -    +    -     -    -    -    -   -   -   -
            MEASURE           -    -     +    -    -     -    -    -    -   -   -   -
            PERSONAL_MATTERS  -    -     +    -    -     -    -    -    -   -   -   -
            CASE              -    -     +    -    -     -    -    -    -   -   -   -
            FAMILY            +    +     -    -    -     -    -    -    -   -   -   -
            IMPORT            -    +     -    -    -     -    -    -    -   -   -   -
            """;

    /// d 日常管理, s 选拔任用, p 考核, v 干部监督, a 档案审核, t 统计分析, o 本人查阅, u 审计.
    private static final String PURPOSES =
            """
                              UNIT CADRE SUPV APPR CIVIL ARCH LEAD DASH SYS SEC AUD PERSON
            DAILY_MANAGEMENT  d    d     d    d    d     -    d    -    -   -   -   -
            SELECTION         -    s     -    -    -     -    s    -    -   -   -   -
            APPRAISAL         p    -     -    p    p     -    p    -    -   -   -   -
            SUPERVISION       -    -     v    -    -     -    v    -    -   -   -   -
            ARCHIVE_CHECK     -    a     -    -    -     a    -    -    -   -   -   -
            STATISTICS        -    t     t    t    t     -    t    t    -   -   -   -
            OWN_RECORD        -    -     -    -    -     -    -    -    -   -   -   o
            AUDIT             -    -     -    -    -     -    -    -    -   -   u   -
            """;

    private static final List<Role> COLUMNS =
            List.of(
                    Role.UNIT_OFFICER,
                    Role.CADRE_OFFICER,
                    Role.SUPERVISION_OFFICER,
                    Role.APPRAISAL_OFFICER,
                    Role.CIVIL_SERVICE_OFFICER,
                    Role.ARCHIVE_KEEPER,
                    Role.LEADER,
                    Role.DASHBOARD,
                    Role.SYSTEM_ADMINISTRATOR,
                    Role.SECURITY_ADMINISTRATOR,
                    Role.AUDIT_ADMINISTRATOR,
                    Role.PERSON);

    private static final Map<Character, Purpose> LETTERS =
            Map.of(
                    'd', Purpose.DAILY_MANAGEMENT,
                    's', Purpose.SELECTION,
                    'p', Purpose.APPRAISAL,
                    'v', Purpose.SUPERVISION,
                    'a', Purpose.ARCHIVE_CHECK,
                    't', Purpose.STATISTICS,
                    'o', Purpose.OWN_RECORD,
                    'u', Purpose.AUDIT);

    private static final Map<Role, Map<DataTopic, Set<Purpose>>> READERS = read(READING);
    private static final Map<Role, Map<DataTopic, Set<Purpose>>> WRITERS = read(WRITING);
    private static final Map<Role, Set<Purpose>> STATED = purposes();

    private Policy() {}

    /// Whether a role reads a topic for a purpose, and if not, why.
    static Reading reading(Viewer viewer, DataTopic topic) {
        Set<Purpose> purposes = of(READERS, viewer.role()).get(topic);
        if (purposes == null) {
            return Reading.NOT_BY_ROLE;
        }
        Purpose stated = viewer.purpose();
        boolean fits = purposes.isEmpty() || (stated != null && purposes.contains(stated));
        return fits ? Reading.GRANTED : Reading.NOT_FOR_PURPOSE;
    }

    /// For which purposes a role reads a topic; empty when it needs none or may not.
    static Set<Purpose> purposesOf(Role role, DataTopic topic) {
        return of(READERS, role).getOrDefault(topic, Set.of());
    }

    /// Whether every role that reads one topic, for some purpose, reads another for any.
    static boolean impliedBy(DataTopic read, DataTopic other) {
        return READERS.values().stream()
                .filter(rights -> rights.containsKey(read))
                .allMatch(
                        rights -> {
                            Set<Purpose> purposes = rights.get(other);
                            return purposes != null && purposes.isEmpty();
                        });
    }

    static boolean writes(Role role, DataTopic topic) {
        return of(WRITERS, role).containsKey(topic);
    }

    static boolean states(Role role, Purpose purpose) {
        return of(STATED, role).contains(purpose);
    }

    private static Map<Role, Map<DataTopic, Set<Purpose>>> read(String table) {
        Map<Role, Map<DataTopic, Set<Purpose>>> rights = new EnumMap<>(Role.class);
        COLUMNS.forEach(role -> rights.put(role, new EnumMap<>(DataTopic.class)));
        table.lines()
                .skip(1)
                .map(line -> line.split(" +"))
                .forEach(
                        cells -> {
                            DataTopic topic = DataTopic.valueOf(cells[0]);
                            for (int i = 0; i < COLUMNS.size(); i++) {
                                String cell = cells[i + 1];
                                if (!cell.equals("-")) {
                                    of(rights, COLUMNS.get(i)).put(topic, letters(cell));
                                }
                            }
                        });
        return rights;
    }

    private static Map<Role, Set<Purpose>> purposes() {
        Map<Role, Set<Purpose>> stated = new EnumMap<>(Role.class);
        COLUMNS.forEach(role -> stated.put(role, EnumSet.noneOf(Purpose.class)));
        PURPOSES.lines()
                .skip(1)
                .map(line -> line.split(" +"))
                .forEach(
                        cells -> {
                            for (int i = 0; i < COLUMNS.size(); i++) {
                                of(stated, COLUMNS.get(i)).addAll(letters(cells[i + 1]));
                            }
                        });
        return stated;
    }

    private static <T> T of(Map<Role, T> table, Role role) {
        return Objects.requireNonNull(table.get(role));
    }

    private static Set<Purpose> letters(String cell) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        if (!cell.equals("+") && !cell.equals("-")) {
            cell.chars().forEach(letter -> purposes.add(LETTERS.get((char) letter)));
        }
        return purposes;
    }
}
