package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shelf.Http;
import dev.shiren.kernel.NodeId;
import dev.shiren.testing.EngineTest;
import dev.shiren.testing.TestIssuer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An import from the outside: upload, start, watch, read what was found.
@EngineTest
class ImportJobsIT {

    private static final String ROSTER =
            """
            {"kind":"unit","code":"IJ-U","name":"任务单位","type":"TOWNSHIP"}
            {"kind":"cadre","code":"IJ-BAD","name":"任某","gender":"2","birth":"1980-02","unit":"IJ-X",\
            "managementCategory":"03","personStatus":"1"}
            {"kind":"cadre","code":"IJ-1","name":"任务","gender":"2","birth":"1980-02","unit":"IJ-U",\
            "managementCategory":"03","personStatus":"1"}
            """;

    private final Http http;
    private final int port;
    private final ImportJobs jobs;
    private final JobWatch watch;
    private final JdbcTemplate jdbc;

    ImportJobsIT(
            @Value("${local.server.port}") int port,
            @Autowired ImportJobs jobs,
            @Autowired JobWatch watch,
            @Autowired JdbcTemplate jdbc) {
        this.http = new Http(port, TestIssuer.token("CADRE_OFFICER", top(jdbc)));
        this.port = port;
        this.jobs = jobs;
        this.watch = watch;
        this.jdbc = jdbc;
    }

    // The units at the top of the tree, and those that these tests put there.
    private static List<String> top(JdbcTemplate jdbc) {
        List<String> units =
                new ArrayList<>(
                        jdbc.queryForList(
                                "SELECT code FROM unit WHERE parent IS NULL", String.class));
        units.addAll(List.of("IJ-U", "IK-U"));
        return units;
    }

    @Test
    void refusesAnAccountThatDoesNotSeeAllUnits() {
        Http county = new Http(port, TestIssuer.token("CADRE_OFFICER", List.of("IJ-U")));
        String start =
                "mutation { startImport(input: {upload: \"u\", fileName: \"a.ndjson\"})"
                        + " { job { id } } }";
        assertThat(county.post(start).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void importsAnUploadAndTellsWhatIsWrongWithALine() {
        String roster = ROSTER.replace("IJ-", "IK-");
        JsonNode job = finished(started(upload(roster), "名册.ndjson", ""));
        assertThat(job.toString())
                .isEqualTo(
                        "{\"stage\":\"DONE\",\"sourceName\":\"名册.ndjson\",\"changed\":2,\"rejected\":1,"
                            + "\"failure\":null,\"findings\":{\"totalCount\":1,\"nodes\":[{\"severity\":\"REJECTION\",\"place\":\"line"
                            + " 2\",\"pointer\":\"/unit\",\"code\":\"UNKNOWN_REFERENCE\",\"message\":\"unit"
                            + " 'IK-X' is neither in the file nor stored: import it"
                            + " first\",\"candidates\":[]}]}}");
        JsonNode cadre = data("{ cadre(by: {code: \"IK-1\"}) { name } }");
        assertThat(cadre.at("/cadre/name").asString()).isEqualTo("任务");
    }

    @Test
    void endsTheJobOfAServerThatIsGone() {
        long left = jobs.create("left.ndjson", null);
        long fresh = jobs.create("fresh.ndjson", null);
        jdbc.update(
                "UPDATE import_job SET alive_at = alive_at - INTERVAL 1 HOUR WHERE id = ?", left);

        watch.run();

        assertThat(jobs.find(left).orElseThrow())
                .satisfies(
                        job -> {
                            assertThat(job.stage()).isEqualTo(ImportStage.INTERRUPTED);
                            assertThat(job.failure()).contains("import the file again");
                        });
        assertThat(jobs.find(fresh).orElseThrow().stage()).isEqualTo(ImportStage.QUEUED);
    }

    @Test
    void importsAPersonFileUnderItsOwnName() {
        String form = new String(PersonForm.of("任文", "198003").bytes(), StandardCharsets.UTF_8);
        started(upload(ROSTER), "roster.ndjson", "");
        JsonNode job = finished(started(upload(form), "任文.lrmx", ", unit: \"IJ-U\""));
        assertThat(job.at("/findings/totalCount").asInt()).isZero();
        assertThat(job.at("/changed").asInt()).isEqualTo(1);
        JsonNode refused = finished(started(upload("<Person/>"), "任空.lrmx", ""));
        assertThat(refused.at("/findings/nodes/0/place").asString()).isEqualTo("任空.lrmx");
    }

    @Test
    void refusesAnUploadThatIsNotThereOrWasUsed() {
        String used = upload(ROSTER);
        started(used, "roster.ndjson", "");
        for (String upload : List.of(used, "nonsense", "../application.yml")) {
            JsonNode answer = start(upload, "roster.ndjson", "");
            assertThat(answer.path("job").isNull()).isTrue();
            assertThat(answer.path("userErrors").toString())
                    .startsWith("[{\"code\":\"UNKNOWN_UPLOAD\"")
                    .contains("'" + upload + "': PUT the file to /uploads first")
                    .endsWith("\"path\":[\"input\",\"upload\"]}]");
        }
    }

    @Test
    void failsAJobWhoseOptionNamesNothing() {
        JsonNode job = finished(started(upload("x"), "x.lrmx", ", unit: \"IJ-NONE\""));
        assertThat(job.path("stage").asString()).isEqualTo("FAILED");
        assertThat(job.path("failure").asString()).contains("no unit with the code IJ-NONE");
    }

    @Test
    void cutsAFileNameThatIsTooLong() {
        JsonNode job = finished(started(upload(ROSTER), "名".repeat(300) + ".ndjson", ""));
        assertThat(job.path("stage").asString()).isEqualTo("DONE");
        assertThat(job.path("sourceName").asString()).hasSize(255).endsWith("…");
    }

    @Test
    void streamsProgressToTheEnd() {
        String job = started(upload(ROSTER), "roster.ndjson", "");
        String body = stream(job);
        assertThat(body).contains("\"stage\":\"DONE\"", "\"rejected\":1");
        assertThat(body.stripTrailing()).endsWith("event:complete\ndata:");
    }

    @Test
    void endsTheStreamOfAJobThatIsNotThere() {
        assertThat(stream(id(999_999_999)))
                .contains("\"code\":\"NOT_FOUND\"")
                .contains("use the id that `startImport` returned");
    }

    @Test
    void pagesThroughFindings() {
        long number = jobs.create("findings.ndjson", null);
        JobLog log = new JobLog(jobs, number);
        IntStream.rangeClosed(1, 5).forEach(i -> log.found(finding("line " + i)));
        log.flush();
        String page =
                "{ importJob(id: \"%s\") { findings(first: 2%s) { nodes { place } pageInfo {"
                        + " hasNextPage endCursor } } } }";
        String id = id(number);
        JsonNode first = data(page.formatted(id, "")).at("/importJob/findings");
        assertThat(first.path("nodes").toString())
                .isEqualTo("[{\"place\":\"line 1\"},{\"place\":\"line 2\"}]");
        String after = ", after: \"" + first.at("/pageInfo/endCursor").asString() + "\"";
        JsonNode second = data(page.formatted(id, after)).at("/importJob/findings");
        assertThat(second.path("nodes").toString())
                .isEqualTo("[{\"place\":\"line 3\"},{\"place\":\"line 4\"}]");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        Http.Answer wrong = http.post(page.formatted(id, ", after: \"Y3h4\""));
        assertThat(wrong.code()).isEqualTo("BAD_USER_INPUT");
        jobs.finish(number, ImportStage.DONE, null);
    }

    private static String id(long number) {
        return new NodeId(ImportJob.TYPE, Long.toString(number)).toString();
    }

    private static Finding finding(String place) {
        return Finding.warning(place, "", Finding.Code.DOUBTFUL, "doubtful");
    }

    private String upload(String content) {
        Http.Answer answer =
                http.send(
                        HttpRequest.newBuilder(http.at("/uploads"))
                                .PUT(BodyPublishers.ofString(content))
                                .header("Content-Type", "application/octet-stream"));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("upload").asString();
    }

    private String started(String upload, String fileName, String options) {
        JsonNode answer = start(upload, fileName, options);
        assertThat(answer.path("userErrors")).isEmpty();
        return answer.at("/job/id").asString();
    }

    private JsonNode start(String upload, String fileName, String options) {
        return data("""
        mutation { startImport(input: {upload: "%s", fileName: "%s"%s}) {
          job { id } userErrors { code message path } } }\
        """
                        .formatted(upload, fileName, options))
                .path("startImport");
    }

    private JsonNode finished(String job) {
        String document =
                """
                { importJob(id: "%s") { stage sourceName changed rejected failure
                  findings { totalCount nodes { severity place pointer code message candidates } }
                } }\
                """
                        .formatted(job);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> data(document).path("importJob"),
                        found -> ImportStage.valueOf(found.path("stage").asString()).isFinal());
    }

    private String stream(String job) {
        return http.post(
                        "subscription { importProgress(job: \"%s\") { stage done total rejected } }"
                                .formatted(job),
                        "text/event-stream")
                .raw()
                .body();
    }

    private JsonNode data(String document) {
        JsonNode answer = http.post(document).json();
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }
}
