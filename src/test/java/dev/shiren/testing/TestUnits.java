package dev.shiren.testing;

import dev.shiren.org.Post;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;
import dev.shiren.performance.RankingDimension;
import dev.shiren.performance.RankingScope;
import dev.shiren.performance.UnitRanking;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// The units of the [TestCity], their posts and results.
///
/// ```
/// G0 云岭市 ─┬─ G1 市委组织部        posts G1-P1 (principal), G1-P2; results of three periods
///           └─ G2 青石县 ─┬─ G3 河湾镇   post G3-P1; one result
///                        └─ G4 松涛街道
/// ```
final class TestUnits {

    static final List<Unit> UNITS =
            List.of(
                    unit("G4", "松涛街道", "G2", UnitType.SUBDISTRICT, 2),
                    unit("G3", "河湾镇", "G2", UnitType.TOWNSHIP, 1),
                    unit("G0", "云岭市", null, UnitType.CITY, null),
                    new Unit(
                            "G1",
                            "中共云岭市委组织部",
                            "市委组织部",
                            "G0",
                            UnitType.MUNICIPAL_DEPARTMENT,
                            UnitCategory.PARTY_MASS,
                            "131",
                            "539901",
                            1),
                    unit("G2", "青石县", "G0", UnitType.COUNTY, 2));

    static final List<Post> POSTS =
            List.of(
                    post("G1-P2", "G1", "市委组织部副部长", "132", false, 2),
                    post("G1-P1", "G1", "市委组织部部长", "131", true, 1),
                    new Post("G3-P1", "G3", "河湾镇镇长", null, null, null, null, null, null, null));

    static final List<UnitRanking> RANKINGS =
            List.of(
                    ranking("G1-R1", "G1", "2024"),
                    ranking("G1-R2", "G1", "2025"),
                    ranking("G1-R3", "G1", "2025-Q3"),
                    new UnitRanking(
                            "G3-R1",
                            "G3",
                            "2025",
                            RankingDimension.RISK,
                            null,
                            "信访积案化解",
                            null,
                            null,
                            null,
                            null));

    private TestUnits() {}

    private static Unit unit(
            String code,
            String name,
            @Nullable String parent,
            UnitType type,
            @Nullable Integer sort) {
        return new Unit(code, name, null, parent, type, null, null, null, sort);
    }

    private static Post post(
            String code, String unit, String title, String level, boolean principal, int sort) {
        return new Post(
                code, unit, title, level, true, principal, true, 1, List.of("11.1", "11"), sort);
    }

    private static UnitRanking ranking(String code, String unit, String period) {
        return new UnitRanking(
                code,
                unit,
                period,
                RankingDimension.PERFORMANCE,
                RankingScope.CITY,
                "重点任务完成率",
                2,
                17,
                new BigDecimal("97.5"),
                new BigDecimal("95"));
    }
}
