package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.access.Vault;
import dev.shiren.testing.EngineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What is taken from person files, and what becomes of the files themselves. Every test has names
/// of its own.
@EngineTest
class PersonFileImportIT {

    private final PersonImports people;
    private final JdbcTemplate jdbc;
    private final Vault vault;

    PersonFileImportIT(
            @Autowired BeanFactory beans,
            @Autowired JdbcTemplate jdbc,
            @Autowired Vault vault,
            @TempDir Path folder) {
        this.people = new PersonImports(beans, folder);
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void importsBothDialectsOnceOnly(boolean zip) throws IOException {
        people.roster();
        String names = zip ? "万" : "方";
        Map<String, PersonForm> forms = new TreeMap<>();
        forms.put("甲.lrmx", full(names + "三版"));
        forms.put(
                "下级/乙.Lrmx",
                full(names + "四版").with("DaoLingNianYue", "204405").with("Version", "4.0"));
        Path source = zip ? zip(forms) : files(forms);
        ImportOptions options = new ImportOptions(null, PersonImports.UNIT);
        ImportSummary first = people.run(source, options);
        assertThat(people.log.refusals()).isEmpty();
        assertThat(first.lines()).isEqualTo(2);
        assertThat(first.cadres()).isEqualTo(2);
        assertThat(dialect(names + "三版")).isEqualTo("V3");
        assertThat(dialect(names + "四版")).isEqualTo("V4");
        ImportSummary second = people.run(source, options);
        assertThat(second.changed()).isZero();
        assertThat(people.log.refusals()).isEmpty();
        assertThat(people.named(names + "三版").version()).isEqualTo(1);
    }

    @Test
    void keepsTheResumeToTheCharacter() throws IOException {
        people.roster();
        String resume =
                "1998.09--2002.07  示例大学  学生\n2002.07--          示例镇科员（其间：2005.03—2006.03\u3000挂职）\n"
                        + "                  𠮷野 &amp; 其他\n（2024年11月 任职前公示）";
        people.run(
                people.one(PersonForm.of("罗八", "198003").with("JianLi", resume)),
                new ImportOptions(null, PersonImports.UNIT));
        assertThat(people.named("罗八").profile().resume()).isEqualTo(resume.replace("&amp;", "&"));
    }

    @Test
    void keepsUnknownElementsSealed() throws IOException {
        people.roster();
        PersonForm form =
                PersonForm.of("罗九", "198003")
                        .withXml("<DianHua lei=\"办公\">0000-<b>1</b></DianHua>");
        people.run(people.one(form), new ImportOptions(null, PersonImports.UNIT));
        byte[] sealed =
                Objects.requireNonNull(
                        jdbc.queryForObject(
                                "SELECT sealed FROM person_file WHERE cadre_id = ?",
                                byte[].class,
                                people.named("罗九").cadreId()));
        assertThat(vault.open(sealed)).isEqualTo(form.bytes());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("DianHua");
        assertThat(people.log.findings).hasSize(1);
        assertThat(people.log.findings.getFirst().pointer()).startsWith("DianHua, line 8");
    }

    @ParameterizedTest
    @CsvSource({
        "JianLi, 20001, resume",
        "ShuXiZhuanYeYouHeZhuanChang, 401, specialtyText",
        "JiGuan, 61, text",
        "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi, 201, school"
    })
    void refusesATextThatIsTooLongAlone(String element, int length, String field)
            throws IOException {
        people.roster();
        PersonForm tooLong =
                PersonForm.of("长" + field, "198003")
                        .with("QuanRiZhiJiaoYu_XueLi", "大学")
                        .with(element, "甲".repeat(length));
        people.write("1.lrmx", tooLong);
        people.write("2.lrmx", PersonForm.of("短" + field, "198003"));
        ImportSummary summary =
                people.run(people.folder, new ImportOptions(null, PersonImports.UNIT));
        assertThat(summary.cadres()).isEqualTo(1);
        Finding refusal = people.log.refusals().getFirst();
        assertThat(people.log.refusals()).hasSize(1);
        assertThat(refusal.place()).isEqualTo("1.lrmx");
        assertThat(refusal.pointer()).isEqualTo(field);
        assertThat(refusal.message()).contains(length + " characters").contains("shorten");
        assertThat(people.named("短" + field).version()).isEqualTo(1);
    }

    private static PersonForm full(String name) {
        return PersonForm.of(name, "198405")
                .with("JiGuan", "示例临江")
                .with("RuDangShiJian", "200606")
                .with("CanJiaGongZuoShiJian", "200707")
                .with("QuanRiZhiJiaoYu_XueLi", "大学")
                .with("QuanRiZhiJiaoYu_XueWei", "工学学士")
                .with("QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "示例大学土木工程专业")
                .with("JianLi", "2003.09--2007.07  示例大学学生\n2007.07--          人员单位科员")
                .with("NianDuKaoHeJieGuo", "2023年度称职,2024年度优秀")
                .with(
                        "JiaTingChengYuan",
                        "<Item><ChengWei>父亲</ChengWei><XingMing>某人</XingMing>"
                                + "<ChuShengRiQi>195501</ChuShengRiQi></Item>");
    }

    private @Nullable String dialect(String name) {
        return jdbc.queryForObject(
                "SELECT dialect FROM person_file WHERE cadre_id = ?",
                String.class,
                people.named(name).cadreId());
    }

    private Path files(Map<String, PersonForm> forms) throws IOException {
        Files.createDirectories(people.folder.resolve("下级"));
        for (Map.Entry<String, PersonForm> form : forms.entrySet()) {
            people.write(form.getKey(), form.getValue());
        }
        return people.folder;
    }

    private Path zip(Map<String, PersonForm> forms) throws IOException {
        Path zip = people.folder.resolve("people.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, PersonForm> form : forms.entrySet()) {
                entries.putNextEntry(new ZipEntry(form.getKey()));
                entries.write(form.getValue().bytes());
                entries.closeEntry();
            }
        }
        return zip;
    }
}
