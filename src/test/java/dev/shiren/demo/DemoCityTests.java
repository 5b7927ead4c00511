package dev.shiren.demo;

import static dev.shiren.demo.Roster.LARGE;
import static dev.shiren.demo.Roster.SMALL;
import static dev.shiren.demo.Roster.text;
import static dev.shiren.demo.Roster.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class DemoCityTests {

    private static final List<String> LISTS =
            List.of(
                    "appointments",
                    "educations",
                    "appraisals",
                    "achievements",
                    "awards",
                    "evaluations",
                    "supervisionEvents",
                    "trainings");

    @Test
    void everyLineKeepsTheContract() throws IOException {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .build()));
        try (InputStream file =
                DemoCity.class.getResourceAsStream("/exchange/roster.schema.json")) {
            Schema schema = registry.getSchema(file, InputFormat.JSON);
            assertThat(SMALL.lines())
                    .allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
            JsonNode broken = SMALL.of("cadre").getFirst().deepCopy();
            ((ObjectNode) broken).put("birth", "1980-13");
            assertThat(schema.validate(broken)).isNotEmpty();
        }
    }

    @Test
    void writesAsManyCadresAsAsked() {
        assertThat(SMALL.codes("cadre")).hasSize(300);
        assertThat(Roster.of(1).codes("cadre")).hasSize(1);
        assertThat(SMALL.of("ranking")).isNotEmpty();
    }

    @Test
    void writesTheSameBytesEveryTime() {
        assertThat(Roster.bytes(300)).isEqualTo(Roster.bytes(300)).isNotEqualTo(Roster.bytes(301));
    }

    @Test
    void endsEveryLineWithALineFeed() {
        String text = new String(Roster.bytes(20), StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n").doesNotContain("\n\n").doesNotContain("\r");
    }

    @Test
    void refusesACityWithoutCadres() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoCity(0, DemoCity.DEFAULT_TODAY))
                .withMessageContaining("1 to 1980000");
    }

    @Test
    void reportsAStreamThatFails() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        assertThatIOException()
                .isThrownBy(() -> new DemoCity(5, DemoCity.DEFAULT_TODAY).writeTo(full))
                .withMessage("no space left");
    }

    @Test
    void codesAreUnique() {
        for (String kind : List.of("unit", "post", "cadre", "ranking")) {
            assertThat(LARGE.codes(kind)).as(kind).doesNotHaveDuplicates();
        }
        for (String list : LISTS) {
            assertThat(LARGE.records(list).map(record -> text(record, "code")))
                    .as(list)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        assertThat(
                        LARGE.of("cadre").stream()
                                .map(c -> text(c, "idNumber"))
                                .filter(s -> !s.isEmpty()))
                .hasSizeBetween(2800, 3200)
                .doesNotHaveDuplicates();
    }

    @Test
    void referencesResolve() {
        Set<String> units = new HashSet<>(LARGE.codes("unit"));
        Set<String> posts = new HashSet<>(LARGE.codes("post"));
        assertThat(units).containsAll(texts(LARGE.of("unit").stream(), "parent"));
        assertThat(units).containsAll(texts(LARGE.of("post").stream(), "unit"));
        assertThat(units).containsAll(texts(LARGE.of("cadre").stream(), "unit"));
        assertThat(units).containsAll(texts(LARGE.of("ranking").stream(), "unit"));
        assertThat(units).containsAll(texts(LARGE.records("appointments"), "unit"));
        assertThat(posts).containsAll(texts(LARGE.records("appointments"), "post"));
    }

    @Test
    void aCityHoldsAtMostTwentyThousand() {
        assertThat(new DemoCity(20_000, DemoCity.DEFAULT_TODAY).cities()).isEqualTo(1);
        assertThat(new DemoCity(20_001, DemoCity.DEFAULT_TODAY).cities()).isEqualTo(2);
        assertThat(new DemoCity(DemoCity.MOST, DemoCity.DEFAULT_TODAY).cities()).isEqualTo(99);
    }

    @Test
    void everyCityHasItsOwnCodesAndName() {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int number = 0; number < 99; number++) {
            City city = new CityBuilder(number, 200).build();
            names.add(city.name());
            assertThat(city.units()).allMatch(unit -> codes.add(unit.code()));
            assertThat(city.division(-1)).startsWith("99").hasSize(6);
        }
        assertThat(names).hasSize(99).contains("示例市", "样本市");
    }
}
