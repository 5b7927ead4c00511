package dev.shiren.demo;

import static dev.shiren.demo.Roster.LARGE;
import static dev.shiren.demo.Roster.SMALL;
import static dev.shiren.demo.Roster.text;
import static dev.shiren.demo.Roster.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class DemoPeopleTests {

    @Test
    void eventsReferToEventsOfTheSamePerson() {
        for (JsonNode cadre : LARGE.of("cadre")) {
            List<JsonNode> events = cadre.path("supervisionEvents").valueStream().toList();
            Set<String> own = texts(events.stream(), "code");
            for (JsonNode event : events) {
                boolean needs = Set.of("TOLERANCE", "CLARIFICATION").contains(text(event, "type"));
                if (needs || event.has("refers")) {
                    assertThat(own).contains(text(event, "refers"));
                }
            }
        }
    }

    @Test
    void idNumbersFitTheirHolders() {
        for (JsonNode cadre : LARGE.of("cadre")) {
            String id = text(cadre, "idNumber");
            if (!id.isEmpty()) {
                assertThat(id).startsWith("99");
                assertThat(checkDigit(id)).isEqualTo(id.charAt(17));
                assertThat(id.substring(6, 14)).startsWith(text(cadre, "birth").replace("-", ""));
                String gender = (id.charAt(16) - '0') % 2 == 1 ? "1" : "2";
                assertThat(gender).isEqualTo(text(cadre, "gender"));
            }
        }
    }

    @Test
    void everyKindOfEventOccurs() {
        assertThat(texts(LARGE.records("supervisionEvents"), "type")).hasSize(15);
        assertThat(texts(LARGE.records("supervisionEvents"), "outcome")).hasSize(9);
        assertThat(texts(LARGE.records("supervisionEvents"), "stage")).hasSize(5);
        assertThat(texts(LARGE.records("achievements"), "stage")).hasSize(7);
        assertThat(LARGE.records("supervisionEvents").filter(e -> e.has("effectUntil")))
                .isNotEmpty();
    }

    @Test
    void servingCadresHoldAPostInTheirUnit() {
        for (JsonNode cadre : LARGE.of("cadre")) {
            List<JsonNode> present =
                    cadre.path("appointments")
                            .valueStream()
                            .filter(job -> !job.has("end") && job.has("post"))
                            .toList();
            if (text(cadre, "personStatus").equals("1")) {
                assertThat(texts(present.stream(), "unit")).containsExactly(text(cadre, "unit"));
            } else {
                assertThat(present).isEmpty();
            }
        }
    }

    @Test
    void leadingPostsAreHeldByOnePersonAtMost() {
        Set<String> leading =
                texts(LARGE.of("post").stream().filter(p -> p.path("leader").asBoolean()), "code");
        assertThat(
                        LARGE.records("appointments")
                                .filter(job -> !job.has("end"))
                                .map(job -> text(job, "post"))
                                .filter(leading::contains))
                .hasSizeGreaterThan(800)
                .doesNotHaveDuplicates();
    }

    @Test
    void careersRunForwardWithoutLosingLevel() {
        for (JsonNode cadre : LARGE.of("cadre")) {
            String end = text(cadre, "workStart");
            String level = "199";
            for (JsonNode job : cadre.path("appointments").valueStream().toList()) {
                if (text(job, "code").contains("-A")) {
                    assertThat(text(job, "start"))
                            .as(text(job, "code"))
                            .isGreaterThanOrEqualTo(end);
                    assertThat(text(job, "level")).isLessThanOrEqualTo(level);
                    assertThat(text(job, "end"))
                            .satisfiesAnyOf(
                                    open -> assertThat(open).isEmpty(),
                                    closed -> assertThat(closed).isGreaterThan(text(job, "start")));
                    end = text(job, "end");
                    level = text(job, "level");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2020-01-15", "2031-12-31"})
    void nothingLiesInTheFuture(LocalDate today) {
        List<String> known =
                List.of(
                        "start",
                        "since",
                        "date",
                        "decidedOn",
                        "receivedOn",
                        "concludedOn",
                        "obtained");
        for (JsonNode cadre : Roster.of(600, today).of("cadre")) {
            for (String property : known) {
                assertThat(cadre.findValuesAsString(property))
                        .as(text(cadre, "code") + " " + property)
                        .allMatch(date -> date.compareTo(today.toString()) <= 0);
            }
        }
    }

    @Test
    void resumesKeepTheLayoutOfTheForm() {
        for (JsonNode cadre : SMALL.of("cadre")) {
            List<String> lines = text(cadre, "resume").lines().toList();
            assertThat(lines)
                    .allMatch(
                            line ->
                                    line.matches(
                                            "\\d{4}\\.\\d{2}--(\\d{4}\\.\\d{2} {2}| {9})\\S.*"));
            boolean serving = text(cadre, "personStatus").equals("1");
            assertThat(lines.stream().filter(line -> line.startsWith("--         ", 7)))
                    .hasSize(serving ? 1 : 0);
        }
    }

    @Test
    void namesCoverWhatSearchMustFind() {
        List<String> names = LARGE.of("cadre").stream().map(c -> text(c, "name")).toList();
        assertThat(names).anyMatch(name -> name.contains("·"));
        assertThat(names).anyMatch(name -> name.startsWith("单"));
        assertThat(names).anyMatch(name -> name.matches("(欧阳|尉迟|单于|万俟|澹台|令狐).+"));
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(c -> c > 0xFFFF));
        assertThat(names).anyMatch(name -> name.contains("䶮"));
        assertThat(names.size() - new HashSet<>(names).size()).isBetween(100, 1000);
    }

    @Test
    void aboutEverySixthAppraisalIsExcellent() {
        List<String> grades =
                LARGE.records("appraisals")
                        .filter(a -> text(a, "form").equals("ANNUAL"))
                        .map(a -> text(a, "grade"))
                        .toList();
        long excellent = grades.stream().filter("EXCELLENT"::equals).count();
        assertThat(100.0 * excellent / grades.size()).isBetween(15.0, 21.0);
    }

    /// ISO 7064 MOD 11-2 by its own definition: the weights are powers of two.
    private static char checkDigit(String id) {
        int product = 0;
        for (int i = 0; i < 17; i++) {
            product = (product + id.charAt(i) - '0') * 2 % 11;
        }
        return "0123456789X".charAt((12 - product) % 11);
    }
}
