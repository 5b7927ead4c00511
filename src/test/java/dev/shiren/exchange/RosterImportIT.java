package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.performance.PerformanceRecords;
import dev.shiren.supervision.SupervisionSections;
import dev.shiren.testing.EngineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@EngineTest
class RosterImportIT {

    @TempDir Path folder;
    @Autowired Imports imports;
    @Autowired CadreDocuments documents;
    @Autowired JdbcTemplate jdbc;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void takesReferencesThatPointForward() throws IOException {
        ImportSummary summary =
                run(
                        cadre("RI-C1", "RI-T", ""),
                        "{\"kind\":\"post\",\"code\":\"RI-P\",\"unit\":\"RI-T\",\"title\":\"镇长\"}",
                        unit("RI-T", "RI-A"),
                        unit("RI-A", null));
        assertThat(findings).isEmpty();
        assertThat(summary.units()).isEqualTo(2);
        assertThat(summary.posts()).isEqualTo(1);
        assertThat(summary.cadres()).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        String[] lines = {
            unit("RJ-A", null),
            cadre("RJ-C1", "RJ-A", RECORDS),
            "{\"kind\":\"ranking\",\"code\":\"RJ-K\",\"unit\":\"RJ-A\",\"period\":\"2025\","
                + "\"dimension\":\"SERVICE\",\"indicator\":\"满意度\",\"rank\":1,\"of\":9,\"value\":97.5}"
        };
        assertThat(run(lines).changed()).isEqualTo(3);
        CadreDocument first = document("RJ-C1");
        assertThat(run(lines).changed()).isZero();
        assertThat(document("RJ-C1").version()).isEqualTo(first.version()).isEqualTo(1);
        assertThat(findings).isEmpty();
    }

    @Test
    void keepsWhatALaterLineLeavesOut() throws IOException {
        run(unit("RK-A", null), cadre("RK-C1", "RK-A", RECORDS + ",\"specialtyText\":\"招商\""));
        run(
                cadre(
                        "RK-C1",
                        "RK-A",
                        ",\"appraisals\":[{\"code\":\"P2\",\"form\":\"ANNUAL\",\"year\":2025,\"grade\":\"COMPETENT\"}]"));
        CadreDocument cadre = document("RK-C1");
        assertThat(cadre.version()).isEqualTo(2);
        assertThat(cadre.profile().specialtyText()).isEqualTo("招商");
        assertThat(cadre.profile().appointments()).hasSize(1);
        PerformanceRecords.Records records =
                Objects.requireNonNull(cadre.section(PerformanceRecords.Records.SECTION));
        assertThat(records.appraisals()).extracting("year").containsExactly(2024, 2025);
    }

    @Test
    void derivesEffectPeriodsWithTheDocument() throws IOException {
        run(unit("RL-A", null), cadre("RL-C1", "RL-A", RECORDS));
        SupervisionSections.Effects effects =
                Objects.requireNonNull(
                        document("RL-C1").section(SupervisionSections.Effects.SECTION));
        assertThat(effects.periods())
                .singleElement()
                .satisfies(
                        period -> {
                            assertThat(period.from()).isEqualTo(LocalDate.of(2025, 8, 31));
                            assertThat(period.until()).isEqualTo(LocalDate.of(2026, 2, 28));
                        });
    }

    @Test
    void takesARevokedMeasureBackToItsStart() throws IOException {
        String measure =
                ",\"supervisionEvents\":[{\"code\":\"S1\",\"type\":\"ADMONITION\",\"stage\":\"%s\","
                        + "\"receivedOn\":\"2025-08-01\",\"concludedOn\":\"2025-08-31\"}]";
        run(unit("RO-A", null), cadre("RO-C1", "RO-A", measure.formatted("CONCLUDED")));
        assertThat(periods("RO-C1")).isEqualTo(1);
        run(cadre("RO-C1", "RO-A", measure.formatted("REVOKED")));
        assertThat(periods("RO-C1")).isZero();
    }

    @Test
    void rejectsBadLinesAloneWithPlaceAndReason() throws IOException {
        ImportSummary summary =
                run(
                        unit("RM-A", null),
                        cadre("RM-C1", "RM-A", ""),
                        cadre("RM-C2", "RM-X", ""),
                        cadre("RM-C3", "RM-A", ",\"ethnicity\":\"77\""),
                        cadre("RM-C4", "RM-A", ",\"specialties\":[{\"code\":\"99.9\"}]"),
                        "{\"kind\":\"cadre\",\"code\":\"RM-C5\",\"na",
                        unit("RM-Y", "RM-Z"),
                        unit("RM-Z", "RM-Y"),
                        unit("RM-W", "RM-Z"),
                        cadre("RM-C6", "RM-A", ""));
        assertThat(summary.cadres()).isEqualTo(2);
        assertThat(findings)
                .extracting(f -> f.place() + " " + f.pointer() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "line 3 /unit UNKNOWN_REFERENCE",
                        "line 4 /ethnicity UNKNOWN_CODE",
                        "line 5 /specialties/0/code UNKNOWN_REFERENCE",
                        "line 6  MALFORMED",
                        "line 7 /parent CYCLE",
                        "line 8 /parent CYCLE",
                        "line 9 /parent UNKNOWN_REFERENCE");
        assertThat(documents.byCodes(List.of("RM-C1", "RM-C6"))).hasSize(2);
    }

    @Test
    void keepsSensitiveValuesSealed() throws IOException {
        run(
                unit("RN-A", null),
                cadre(
                        "RN-C1",
                        "RN-A",
                        ",\"idNumber\":\"440524188001010014\",\"family\":[{\"relation\":\"父亲\",\"name\":\"秘某人\"}],"
                            + "\"formerNames\":[\"旧名甲\"]"));
        Long rows =
                jdbc.queryForObject(
                        """
                        SELECT COUNT(*) FROM cadre_private p JOIN cadre c ON c.id = p.cadre_id
                        WHERE c.code = 'RN-C1' AND (INSTR(p.former_names, '旧名甲') > 0
                            OR INSTR(p.id_number, '4405') > 0)\
                        """,
                        Long.class);
        assertThat(rows).isZero();
        assertThat(new String(document("RN-C1").json(), StandardCharsets.UTF_8))
                .doesNotContain("秘某人", "旧名甲", "4405");
    }

    private static final String RECORDS =
            """
            ,"appointments":[{"code":"A1","unit":"%s","title":"科员","start":"2005-07","duties":["02.1"]}]\
            ,"appraisals":[{"code":"P1","form":"ANNUAL","year":2024,"grade":"EXCELLENT","decidedOn":"2025-03-01"}]\
            ,"trainings":[{"code":"T1","name":"专题班","mode":"ONLINE","start":"2025-03-01","hours":40.50,"recognised":true}]\
            ,"evaluations":[{"code":"V","event":"年度","date":"2025-12-31","evaluatorClass":"PEER","valid":9,"counts":{"EXCELLENT":9}},\
            {"code":"V","event":"年度","date":"2025-12-31","evaluatorClass":"SUPERIOR","valid":5,"counts":{}}]\
            ,"supervisionEvents":[{"code":"S1","type":"ADMONITION","stage":"CONCLUDED","receivedOn":"2025-08-01","concludedOn":"2025-08-31","matter":"某事"}]\
            ,"pools":[{"pool":"YOUNG","since":"2024-01-01"}],"resume":"2005.07--         某局科员"\
            """;

    private static String unit(String code, @Nullable String parent) {
        return "{\"kind\":\"unit\",\"code\":\"%s\",\"name\":\"%s\",\"type\":\"TOWNSHIP\"%s}"
                .formatted(
                        code, "单位" + code, parent == null ? "" : ",\"parent\":\"" + parent + "\"");
    }

    private static String cadre(String code, String unit, String more) {
        return "{\"kind\":\"cadre\",\"code\":\"%s\",\"name\":\"王某\",\"gender\":\"2\",\"birth\":\"1984-05\",\"unit\":\"%s\",\"managementCategory\":\"03\",\"personStatus\":\"1\"%s}"
                .formatted(code, unit, more.replace("%s", unit));
    }

    private int periods(String code) {
        SupervisionSections.Effects effects =
                document(code).section(SupervisionSections.Effects.SECTION);
        return effects == null ? 0 : effects.periods().size();
    }

    private CadreDocument document(String code) {
        return documents.byCodes(List.of(code)).getFirst();
    }

    private ImportSummary run(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("roster.ndjson"), String.join("\n", lines));
        RecordingLog log = new RecordingLog();
        ImportSummary summary = imports.run(file, "roster.ndjson", ImportOptions.NONE, log);
        findings.addAll(log.findings);
        return summary;
    }
}
