package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.exchange.lrmx.LrmxBytes;
import dev.shiren.exchange.lrmx.LrmxFile;
import dev.shiren.exchange.lrmx.LrmxPerson;
import dev.shiren.exchange.lrmx.LrmxReader;
import dev.shiren.testing.EngineTest;
import dev.shiren.testing.Roster;
import dev.shiren.testing.Statements;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// An import batch costs as many statements whatever its size. A context of its own, because its
/// statements are recorded.
@EngineTest
@Import(Statements.Recording.class)
class ImportCostIT {

    @Autowired BeanFactory beans;
    @Autowired CadreBatch batch;
    @Autowired PersonBatches people;
    @Autowired Statements statements;

    @BeforeEach
    void organize() {
        new Roster(beans).organize();
        write("IC-WARM", 1);
    }

    @Test
    void writesNewCadresWithAsManyStatementsWhateverTheirNumber() {
        List<String> one = write("IC-A", 1);
        assertThat(write("IC-B", 500)).hasSameSizeAs(one);
        assertThat(one).hasSizeBetween(10, 42);
    }

    @Test
    void updatesCadresWithAsManyStatementsWhateverTheirNumber() {
        write("IC-C", 1);
        write("IC-D", 500);
        assertThat(write("IC-D", 500)).hasSameSizeAs(write("IC-C", 1));
    }

    @Test
    void writesPersonFilesWithAsManyStatementsWhateverTheirNumber() {
        writeFiles("热", 1);
        List<String> one = writeFiles("单", 1);
        assertThat(writeFiles("多", 200)).hasSameSizeAs(one);
        List<String> again = writeFiles("单", 1);
        assertThat(writeFiles("多", 200)).hasSameSizeAs(again);
    }

    private List<String> write(String prefix, int count) {
        List<CadreLine> lines =
                IntStream.range(0, count).mapToObj(i -> line(prefix + "-" + i)).toList();
        return statements.during(() -> batch.write(lines));
    }

    private List<String> writeFiles(String surname, int count) {
        List<PersonFile> files = IntStream.range(0, count).mapToObj(i -> file(surname, i)).toList();
        RecordingLog log = new RecordingLog();
        ImportOptions options = new ImportOptions(null, Roster.TOWN);
        List<String> sent = statements.during(() -> people.open(options, log).write(files));
        assertThat(log.refusals()).isEmpty();
        return sent;
    }

    private static PersonFile file(String surname, int no) {
        String name = surname + Character.toString(0x4E00 + no) + "费";
        byte[] bytes =
                PersonForm.of(name, "198003")
                        .with("JianLi", "2003.09--2007.07  示例大学学生\n2007.07--          石桥镇科员")
                        .with("NianDuKaoHeJieGuo", "2024年度优秀")
                        .with("QuanRiZhiJiaoYu_XueLi", "大学")
                        .bytes();
        LrmxFile file = (LrmxFile) LrmxReader.read(bytes);
        LrmxBytes source = new LrmxBytes(name + ".lrmx", bytes);
        return PersonFile.of(source, LrmxPerson.of(file), file.dialect());
    }

    /// A cadre with records of every kind.
    private static CadreLine line(String code) {
        String line =
                """
                {"kind":"cadre","code":"%s","name":"费某","gender":"2","birth":"1984-05-06","unit":"%s",
                "managementCategory":"03","personStatus":"1","idNumber":"440524188001010014",
                "formerNames":["旧名"],"family":[{"relation":"父亲","name":"某人"}],"resume":"2005.07--  科员",
                "specialties":[{"code":"02.1"}],"languages":["英语"],
                "appointments":[{"code":"A1","unit":"%s","title":"科员","start":"2005-07","duties":["02.1"]}],
                "educations":[{"code":"E1","mode":"FULL_TIME","level":"BACHELOR"}],
                "technicalTitles":[{"code":"082","name":"高级工程师"}],
                "trainings":[{"code":"T1","name":"专题班","mode":"ONLINE","start":"2025-03-01","hours":40.5}],
                "pools":[{"pool":"YOUNG","since":"2024-01-01"}],
                "appraisals":[{"code":"P1","form":"ANNUAL","year":2024,"grade":"EXCELLENT"}],
                "evaluations":[{"code":"V","event":"年度","date":"2025-12-31","evaluatorClass":"PEER","valid":9,"counts":{"EXCELLENT":9}}],
                "supervisionEvents":[{"code":"S1","type":"ADMONITION","stage":"CONCLUDED","receivedOn":"2025-08-01","matter":"某事"}]}
                """
                        .formatted(code, Roster.TOWN, Roster.TOWN);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return switch (new RosterReader().read(bytes, bytes.length, code)) {
            case RosterReader.Line.Person(CadreLine cadre) -> cadre;
            case RosterReader.Line other -> throw new IllegalStateException(other.toString());
        };
    }
}
