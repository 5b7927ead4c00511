package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Vault;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Family members (class P3), changed through the graph; the day is 2026-07-01.
@GraphTest
class FamilyChangesIT {

    private static final String MEMBER = "member { code }";
    private static final Map<String, Object> WIFE =
            Map.of(
                    "relation", "妻子",
                    "name", "张三秀",
                    "birth", "1982-03-04",
                    "politicalStatus", "群众",
                    "unitAndPost", "示例市第一小学教师");

    private final Graph graph;
    private final BeanFactory beans;
    private Changing changing;

    FamilyChangesIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.beans = beans;
        this.changing = new Changing(graph, beans, "FM");
    }

    @BeforeEach
    void writeACadre() {
        changing = new Changing(graph, beans, "FM");
    }

    @Test
    void addsCorrectsAndRemovesWithoutShowing() {
        changing.done("addFamilyMember", MEMBER, WIFE).matchesJson("{\"code\": \"2\"}");
        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst()).contains("张三秀", "\"1982-03\"").doesNotContain("03-04");
        changing.done("addFamilyMember", MEMBER, Map.of("relation", "儿子", "name", "方小一"))
                .matchesJson("{\"code\": \"3\"}");
        changing.done(
                        "correctFamilyMember",
                        MEMBER,
                        Map.of("member", "2", "relation", "妻子", "name", "张三绣"))
                .matchesJson("{\"code\": \"2\"}");
        assertThat(stored().getFirst()).contains("张三绣").doesNotContain("教师", "1982");
        changing.done("removeFamilyMember", MEMBER, Map.of("member", "2"))
                .matchesJson("{\"code\": \"2\"}");
        assertThat(stored()).singleElement().asString().contains("方小一");
        changing.done("addFamilyMember", MEMBER, WIFE).matchesJson("{\"code\": \"6\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "birth, 2026-08, 'INVALID_VALUE [input, birth]: the birth is yet to come'",
        "birth, 2012-07-02, 'INVALID_VALUE [input, unitAndPost]: of a child under 14'",
        "birth, 2012, 'INVALID_VALUE [input, unitAndPost]: of a child under 14'",
        "name, ' ', 'INVALID_VALUE [input, name]: name is blank'",
        "relation, ' ', 'INVALID_VALUE [input, relation]: relation is blank'"
    })
    void refusesWhatIsNotKept(String field, String value, String refusal) {
        assertThat(changing.refused("addFamilyMember", WIFE, field, value)).startsWith(refusal);
        assertThat(stored()).isEmpty();
    }

    @Test
    void refusesAnUnknownMember() {
        String refusal = "NOT_FOUND [input, member]: the cadre has no such family member";
        assertThat(changing.refused("removeFamilyMember", Map.of("member", "2")))
                .isEqualTo(refusal);
        assertThat(changing.refused("correctFamilyMember", WIFE, "member", "02"))
                .isEqualTo(refusal);
    }

    @Test
    void leavesNothingOfTheFamilyInHistoryAndKeys() {
        changing.done("addFamilyMember", MEMBER, WIFE);
        String history =
                changing.now("history { nodes { operation reason cadre { version resume } } }")
                        .path("cadre.history")
                        .entity(Object.class)
                        .get()
                        .toString();
        assertThat(history).contains("addFamilyMember").doesNotContain("张三秀", "妻子", "教师");
        List<byte @Nullable []> bodies =
                jdbc().queryForList(
                                """
                                SELECT d.sealed FROM cadre_document d
                                    JOIN cadre c ON c.id = d.cadre_id AND c.version = d.version
                                WHERE c.code = ?\
                                """,
                                byte[].class,
                                changing.code());
        byte[] sealed = Objects.requireNonNull(bodies.getFirst());
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("张三秀");
    }

    private List<String> stored() {
        Vault vault = beans.getBean(Vault.class);
        return jdbc().query(
                        """
                        SELECT f.sealed FROM family_member f JOIN cadre c ON c.id = f.cadre_id
                        WHERE c.code = ? ORDER BY f.no\
                        """,
                        (row, _) -> new String(vault.open(row.getBytes(1)), StandardCharsets.UTF_8),
                        changing.code());
    }

    private JdbcTemplate jdbc() {
        return beans.getBean(JdbcTemplate.class);
    }
}
