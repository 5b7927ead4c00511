package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The share of young members of a pool on several days; today is 2026-07-01.
@GraphTest
class AgeStructureIT {

    private final Graph graph;
    private final List<Changing> members;

    AgeStructureIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.members =
                Stream.of("1990-07", "1990-08", "1980-05", "1979-12", "1975-01")
                        .map(birth -> born(new Changing(graph, beans, "AGE"), birth))
                        .toList();
    }

    @DisplayName("A3: who turns 36 this month is no longer counted, and was on earlier days")
    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 1, 20.0, NOT_MET",
        "2026-06-30, 2, 40.0, MET",
        "2025-07-01, 2, 40.0, MET",
        "2026-07-31, 1, 20.0, NOT_MET",
        "2026-08-01, 0, 0.0, NOT_MET"
    })
    void countsByTheMonthOfBirth(String day, int young, double share, String verdict) {
        List<String> codes = members.stream().map(member -> '"' + member.code() + '"').toList();
        Integer counted =
                graph.ask(
                                """
                                { cadres(where: {asOf: "%s", age: {max: 35}, codes: %s})
                                    { totalCount } }\
                                """
                                        .formatted(day, codes))
                        .path("cadres.totalCount")
                        .entity(Integer.class)
                        .get();
        assertThat(counted).isEqualTo(young);
        graph.ask(
                        """
                        { structureShare(have: %d, total: 5, ruleSet: "structure-reserve-young",
                            asOf: "%s") { share verdict needed } }\
                        """
                                .formatted(counted, day))
                .path("structureShare")
                .matchesJsonStrictly(
                        "{\"share\": %s, \"verdict\": \"%s\", \"needed\": 2}"
                                .formatted(share, verdict));
    }

    private static Changing born(Changing member, String birth) {
        member.done("correctProfile", "cadre { birth }", Map.of("birth", birth));
        return member;
    }
}
