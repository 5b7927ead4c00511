package dev.shiren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.FamilyMember;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.kernel.PartialDate;
import dev.shiren.testing.Roster;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Findings through the graph: FI-A and FI-B share an id number, and of the 300 in the township
/// the last two have names that are not clean.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CadreFindingsIT {

    // Invented: a woman's of 1980-05-17, as the roster's people are but for the month of FI-B.
    private static final String ID_NUMBER = "110105198005170025";
    private static final int CROWD = 300;
    private static final String LIST =
            """
            { cadresWithFindings(where: {unit: {is: ["%s"]}}, kinds: [%s], first: %d%s) {
                scanned pageInfo { hasNextPage endCursor }
                edges { cursor node { cadre { code } findings { kind message } } }
                nodes { cadre { code } } } }\
            """;

    private final Graph graph;
    private final Roster roster;

    CadreFindingsIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.roster = new Roster(beans);
    }

    @BeforeAll
    void writePeople() {
        roster.organize();
        FamilyMember father = new FamilyMember("父亲", "方某某", null, null, "退休", null);
        List<CadreEntry> people = new ArrayList<>();
        people.add(with(Roster.entry("FI-A", "方 甲"), "1980-05-18", father, father));
        people.add(with(Roster.entry("FI-B", "方乙"), null));
        people.add(Roster.entry("FI-C", "方丙"));
        roster.write(people);
        roster.write(
                IntStream.range(0, CROWD)
                        .mapToObj(
                                no ->
                                        Roster.entry(
                                                "FI-X%03d".formatted(no),
                                                no < CROWD - 2 ? "众" : "众 人",
                                                Roster.TOWN))
                        .toList());
    }

    private static CadreEntry with(
            CadreEntry entry, @Nullable String birth, FamilyMember... family) {
        PartialDate day = birth == null ? null : PartialDate.parse(birth);
        return new CadreEntry(
                entry.profile(), new PrivateFacts(day, null, ID_NUMBER, List.of(family)));
    }

    @Test
    void showsFindingsTheWorstFirst() {
        graph.ask(
                        """
                        { cadre(by: {code: "FI-A"}) {
                            findings(kinds: [NAME_NOT_CLEAN, ID_BIRTH_DIFFERS, PARENT_REPEATED,
                                PARENT_MISSING, MAIN_POST_NOT_IN_RESUME, APPRAISAL_YEAR_MISSING]) {
                              totalCount nodes { kind severity message remedy mutation } } } }\
                        """)
                .path("cadre.findings")
                .matchesJson(
                        """
                        {"totalCount": 6, "nodes": [
                          {"kind": "NAME_NOT_CLEAN", "severity": "ERROR", "mutation": "correctProfile",
                            "message": "姓名“方□甲”的第 2 个字符是空格（U+0020）",
                            "remedy": "删去姓名中的空格、换行和控制字符"},
                          {"kind": "ID_BIRTH_DIFFERS", "severity": "WARNING",
                            "message": "身份证号所载出生日期与档案记载的年月一致，日不一致"},
                          {"kind": "PARENT_MISSING", "message": "家庭成员中没有母亲"},
                          {"kind": "PARENT_REPEATED", "message": "家庭成员中有 2 名父亲"},
                          {"kind": "MAIN_POST_NOT_IN_RESUME",
                            "message": "现任主职务“副局长”的任职时间 2004.07 在简历中未体现"},
                          {"kind": "APPRAISAL_YEAR_MISSING", "mutation": "recordAppraisal",
                            "message": "没有年度考核结果，近三年缺 2023、2024、2025 年"}]}\
                        """);
    }

    @Test
    void pagesTheFindingsOfOneFile() {
        String ask =
                """
                { cadre(by: {code: "FI-A"}) { findings(first: %d%s) { totalCount
                    edges { cursor node { message } } pageInfo { hasNextPage endCursor } } } }\
                """;
        List<String> all = messages(graph.ask(ask.formatted(100, "")));
        List<String> paged = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            Response page = graph.ask(ask.formatted(2, after));
            paged.addAll(messages(page));
            more = page.path("cadre.findings.pageInfo.hasNextPage").entity(Boolean.class).get();
            after = after(page, "cadre.findings");
        }
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(6);
    }

    @Test
    void namesTheFilesThatShareANumberButNotTheNumber() {
        Response answer =
                graph.ask(
                        """
                        { cadre(by: {code: "FI-B"}) { id findings {
                            nodes { kind message remedy records { id } } } } }\
                        """);
        String path = "cadre.findings.nodes[?(@.kind == 'ID_NUMBER_SHARED')]";
        assertThat(answer.path(path + ".records[*].id").entityList(String.class).get())
                .containsExactly(graph.cadreId("FI-B"), graph.cadreId("FI-A"));
        assertThat(answer.path("").entity(Object.class).get().toString())
                .contains("另有 1 份档案登记了相同的身份证号")
                .doesNotContain(ID_NUMBER)
                .doesNotContain(ID_NUMBER.substring(6, 14))
                .doesNotContain("0517")
                .doesNotContain("方某某");
    }

    @Test
    void listsFilesOfAUnitWithFindings() {
        Response page = graph.ask(LIST.formatted(Roster.FINANCE, "NAME_NOT_CLEAN", 100, ""));
        assertThat(codes(page)).containsExactly("FI-A");
        page.path("cadresWithFindings.edges[0].node.findings")
                .matchesJsonStrictly(
                        """
                        [{"kind": "NAME_NOT_CLEAN",
                          "message": "姓名“方□甲”的第 2 个字符是空格（U+0020）"}]\
                        """);
        page.path("cadresWithFindings.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void endsAPageAfterSoManyFiles() {
        Response first = graph.ask(LIST.formatted(Roster.TOWN, "NAME_NOT_CLEAN", 1, ""));
        assertThat(codes(first)).isEmpty();
        first.path("cadresWithFindings.scanned").entity(Integer.class).isEqualTo(256);
        first.path("cadresWithFindings.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        Response second =
                graph.ask(
                        LIST.formatted(
                                Roster.TOWN,
                                "NAME_NOT_CLEAN",
                                1,
                                after(first, "cadresWithFindings")));
        assertThat(codes(second)).containsExactly("FI-X298");
        second.path("cadresWithFindings.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        Response third =
                graph.ask(
                        LIST.formatted(
                                Roster.TOWN,
                                "NAME_NOT_CLEAN",
                                1,
                                after(second, "cadresWithFindings")));
        assertThat(codes(third)).containsExactly("FI-X299");
        third.path("cadresWithFindings.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void listsEveryFileOnce() {
        List<String> found = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            Response page =
                    graph.ask(LIST.formatted(Roster.TOWN, "HIGHEST_EDUCATION_MISSING", 37, after));
            found.addAll(codes(page));
            more = page.path("cadresWithFindings.pageInfo.hasNextPage").entity(Boolean.class).get();
            after = after(page, "cadresWithFindings");
        }
        assertThat(found).isEmpty();
        Response full = graph.ask(LIST.formatted(Roster.TOWN, "APPRAISAL_YEAR_MISSING", 100, ""));
        assertThat(codes(full)).hasSize(100).doesNotHaveDuplicates().startsWith("FI-X000");
        full.path("cadresWithFindings.scanned").entity(Integer.class).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"NAME_NOT_CLEAN, 2", "'NAME_NOT_CLEAN, PARENT_MISSING, ID_NUMBER_SHARED', 4"})
    void sendsAsManyStatementsForAnyNumberOfFiles(String kinds, int most) {
        Collection<String> one = graph.statements(LIST.formatted(Roster.FINANCE, kinds, 1, ""));
        Collection<String> many = graph.statements(LIST.formatted(Roster.TOWN, kinds, 100, ""));
        assertThat(many).hasSizeLessThanOrEqualTo(one.size()).hasSizeLessThanOrEqualTo(most + 1);
    }

    @Test
    void sendsAsManyStatementsForAPageOfCadres() {
        String ask = "{ cadres(first: %d) { nodes { findings { totalCount } } } }";
        Collection<String> one = graph.statements(ask.formatted(1));
        assertThat(graph.statements(ask.formatted(100))).hasSizeLessThanOrEqualTo(one.size() + 1);
    }

    @Test
    void readsNothingMoreForPlainFacts() {
        String ask = "{ cadre(by: {code: \"FI-A\"}) { findings%s { totalCount } } }";
        Collection<String> plain = graph.statements(ask.formatted("(kinds: [NAME_NOT_CLEAN])"));
        Collection<String> all = graph.statements(ask.formatted(""));
        // The sealed file, who shares the id number, and whether they are seen.
        assertThat(plain).noneMatch(sql -> sql.contains("sealed")).hasSize(all.size() - 4);
    }

    @Test
    void findsNothingOfNoKind() {
        graph.ask("{ cadre(by: {code: \"FI-A\"}) { findings(kinds: []) { totalCount } } }")
                .path("cadre.findings.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cadre(by: {code: \"FI-A\"}) { findings(first: 101) { totalCount } } }",
                "{ cadre(by: {code: \"FI-A\"}) { findings(after: \"x\") { totalCount } } }",
                "{ cadresWithFindings(first: 0) { scanned } }",
                "{ cadresWithFindings(after: \"garbage\") { scanned } }",
                "{ cadresWithFindings(where: {unit: {is: [\"NONE\"]}}) { scanned } }"
            })
    void refusesWhatMakesNoSense(String document) {
        assertThat(graph.refusal(document)).startsWith("BAD_USER_INPUT: ");
    }

    private static List<String> messages(Response page) {
        return page.path("cadre.findings.edges[*].node.message").entityList(String.class).get();
    }

    private static List<String> codes(Response page) {
        return page.path("cadresWithFindings.nodes[*].cadre.code").entityList(String.class).get();
    }

    private static String after(Response page, String list) {
        return ", after: \"%s\""
                .formatted(page.path(list + ".pageInfo.endCursor").entity(String.class).get());
    }
}
