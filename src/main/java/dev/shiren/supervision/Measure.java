package dev.shiren.supervision;

import static dev.shiren.supervision.SupervisionKind.ADMIN_SANCTION;
import static dev.shiren.supervision.SupervisionKind.ORG_MEASURE;
import static dev.shiren.supervision.SupervisionKind.PARTY_SANCTION;
import static dev.shiren.supervision.SupervisionKind.UNFIT_ADJUSTMENT;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;

/// The measures that mutations can take, by the names that rosters use; the later the heavier
/// within one kind. Party discipline: 警告, 严重警告, 撤销党内职务, 留党察看, 开除党籍. Administrative:
/// 警告, 记过, 记大过, 降级, 撤职, 开除. Organization: 停职检查, 调整职务, 责令辞职, 免职, 降职.
enum Measure {
    WARNING(PARTY_SANCTION, ADMIN_SANCTION),
    SERIOUS_WARNING(PARTY_SANCTION),
    DEMERIT(ADMIN_SANCTION),
    MAJOR_DEMERIT(ADMIN_SANCTION),
    SUSPENSION(ORG_MEASURE),
    ADJUST_POST(ORG_MEASURE, UNFIT_ADJUSTMENT),
    ORDERED_RESIGNATION(ORG_MEASURE, UNFIT_ADJUSTMENT),
    REMOVE_FROM_OFFICE(ORG_MEASURE, UNFIT_ADJUSTMENT),
    DEMOTION(ADMIN_SANCTION, ORG_MEASURE, UNFIT_ADJUSTMENT),
    REMOVAL(PARTY_SANCTION, ADMIN_SANCTION),
    PROBATION(PARTY_SANCTION),
    EXPULSION(PARTY_SANCTION),
    DISMISSAL(ADMIN_SANCTION);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<SupervisionKind> kinds;

    Measure(SupervisionKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    boolean isOf(SupervisionKind kind) {
        return kinds.contains(kind);
    }

    /// Of a name as rosters write it, where any text may stand; null for others.
    static @Nullable Measure of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
