package dev.shiren.talent.search;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.PoolMembership;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.kernel.PartialDate;
import dev.shiren.performance.Appraisal;
import dev.shiren.performance.AppraisalForm;
import dev.shiren.performance.AppraisalGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invented people whom searches must find, or must not.
final class KnownPeople {

    /// The names of `domain/06`, 6.1, each with what must find it.
    static final List<List<String>> NAMES =
            List.of(
                    List.of("单晓明", "shanxm", "shanxiaoming", "sxm", "danxiaoming", "dxm"),
                    List.of("仇和平", "qiuheping", "chouheping", "qhp", "chp"),
                    List.of("解元春", "xieyuanchun", "jieyuanchun"),
                    List.of("查志远", "zhazhiyuan", "chazhiyuan"),
                    List.of("区永年", "ouyongnian", "quyongnian"),
                    List.of("朴正道", "piaozhengdao", "puzhengdao"),
                    List.of("曾广田", "zengguangtian", "cengguangtian"),
                    List.of("盖立新", "gelixin", "gailixin"),
                    List.of("翟文斌", "zhaiwenbin", "zwb"),
                    List.of("覃海生", "qinhaisheng", "tanhaisheng"),
                    List.of("尉迟敬", "yuchi", "yc", "尉迟"),
                    List.of("单于飞", "chanyu", "chanyufei"),
                    List.of("万俟良", "moqi", "moqiliang"),
                    List.of("澹台明", "tantai", "tantaiming"),
                    List.of(
                            "阿依努尔·买买提",
                            "阿依努尔买买提",
                            "阿依努尔•买买提",
                            "阿依努尔.买买提",
                            "买买提",
                            "ayne",
                            "aynemmt"),
                    List.of("张 三山", "张三山", "zhangsanshan"),
                    List.of("张𫖯", "𫖯", "张𫖯", "zhangfu", "张?"),
                    List.of("李𬱖", "𬱖", "李?"),
                    List.of("王𣲘", "𣲘"),
                    List.of("赵䶮", "䶮", "zhaoyan"),
                    List.of("李娟", "李娟", "lijuan"));

    static final List<Someone> ALL = all();

    private KnownPeople() {}

    private static List<Someone> all() {
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            people.add(person("TN-" + i, NAMES.get(i).getFirst(), null, "科员", List.of()));
        }
        people.add(person("TN-JUAN", "李娟", null, "科员", List.of()));
        people.add(person("TX-TAG", "甲一", null, "科员", List.of(skill("07.5"))));
        people.add(person("TX-TEXT", "乙一", "长期从事外事接待", "科员", List.of()));
        people.add(person("TX-TRAP", "丙一", "处置意外事故多起", "科员", List.of()));
        people.add(person("TX-BOTH", "丁一", "处置意外事故,又做外事工作", "科员", List.of()));
        people.add(person("TX-DEPUTY", "戊一", null, "检索镇党委副书记", List.of()));
        people.add(person("TX-HEAD", "己一", null, "检索镇党委书记", List.of()));
        people.add(talent());
        return people;
    }

    /// Fulfils every condition of the variables that the contract shows for `FindTalent`.
    private static Someone talent() {
        Appointment township =
                post("A1", "T2", "检索镇镇长", "141", true, "2019-03", "2023-05", true);
        Appointment now = post("A2", "T1", "检索市金融局副局长", "132", false, "2023-05", null, false);
        Profile profile =
                profile(
                        "TT-1",
                        "范成材",
                        Gender.FEMALE,
                        "1990-03",
                        null,
                        List.of(skill("02.1")),
                        List.of(township, now));
        Appraisal excellent =
                new Appraisal(
                        "P1",
                        AppraisalForm.ANNUAL,
                        2024,
                        null,
                        AppraisalGrade.EXCELLENT,
                        null,
                        null,
                        null,
                        null);
        return new Someone(profile, List.of(excellent), List.of());
    }

    private static Someone person(
            String code,
            String name,
            @Nullable String specialtyText,
            String title,
            List<CadreSpecialty> specialties) {
        Appointment post =
                post("A1", "T2", title, "150", title.endsWith("委书记"), "2015-01", null, null);
        return new Someone(
                profile(
                        code,
                        name,
                        Gender.MALE,
                        "1985-01",
                        specialtyText,
                        specialties,
                        List.of(post)),
                List.of(),
                List.of());
    }

    private static CadreSpecialty skill(String code) {
        return new CadreSpecialty(code, Proficiency.EXPERT, true, null);
    }

    private static Appointment post(
            String code,
            String unit,
            String title,
            String level,
            boolean principal,
            String start,
            @Nullable String end,
            @Nullable Boolean grassroots) {
        return new Appointment(
                code,
                unit,
                null,
                null,
                title,
                level,
                null,
                null,
                principal,
                null,
                grassroots,
                null,
                null,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null);
    }

    private static Profile profile(
            String code,
            String name,
            Gender gender,
            String birth,
            @Nullable String specialtyText,
            List<CadreSpecialty> specialties,
            List<Appointment> appointments) {
        return new Profile(
                code,
                name,
                gender,
                PartialDate.parse(birth),
                "01",
                null,
                null,
                null,
                List.of("01"),
                null,
                null,
                "T1",
                null,
                "03",
                "1",
                PersonStatus.SERVING,
                null,
                null,
                specialtyText,
                null,
                null,
                specialties,
                appointments,
                List.of(
                        new Education(
                                "E1",
                                EducationMode.FULL_TIME,
                                EducationLevel.BACHELOR,
                                null,
                                "检索大学",
                                "公共管理",
                                null,
                                null)),
                List.of(),
                List.of(),
                List.of(new PoolMembership("YOUNG", LocalDate.of(2020, 1, 1), null, null)));
    }
}
