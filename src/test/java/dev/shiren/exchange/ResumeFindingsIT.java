package dev.shiren.exchange;

import dev.shiren.testing.EngineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import java.io.IOException;
import java.nio.file.Path;

/// What an imported resume leaves to look at.
@EngineTest
class ResumeFindingsIT {

    private final PersonImports people;
    private final WebGraphQlTester graph;

    ResumeFindingsIT(
            @Autowired BeanFactory beans, @Autowired WebGraphQlHandler web, @TempDir Path folder) {
        this.people = new PersonImports(beans, folder);
        this.graph = WebGraphQlTester.create(web);
    }

    @Test
    void showsTheGapOfAnImportedResume() throws IOException {
        people.roster();
        String resume =
                """
                1998.09--2002.07  示例大学经济学院金融学专业学习
                2002.09--2011.12  示例省白沙县白马镇党委委员、
                                  副镇长(其间：2007.09--2010.06在示例大学公共管理硕士专业学习)
                2011.12--         示例市审计局党组成员、副局长\
                """;
        people.run(
                people.one(PersonForm.of("罗空", "198003").with("JianLi", resume)),
                new ImportOptions(null, PersonImports.UNIT));
        graph.document(
                        """
                        query($code: String!) { cadre(by: {code: $code}) {
                            findings(kinds: [RESUME_GAP, RESUME_OVERLAP, RESUME_TIMES_CONTRADICT,
                                RESUME_ENDS_EARLY, RESUME_LINE_NOT_READ, MAIN_POST_NOT_IN_RESUME]) {
                              nodes { kind severity message mutation } } } }\
                        """)
                .variable("code", people.named("罗空").profile().code())
                .execute()
                .path("cadre.findings.nodes")
                .matchesJsonStrictly(
                        """
                        [{"kind": "RESUME_GAP", "severity": "NOTICE",
                          "message": "简历中“2002.09--2011.12”一段之前空缺 2 个月（此前一段为学习，可能是毕业后的间隔）",
                          "mutation": "correctProfile"}]\
                        """);
    }
}
