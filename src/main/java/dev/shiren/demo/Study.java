package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One education of a person.
record Study(
        String code,
        boolean fullTime,
        Schooling level,
        @Nullable String degree,
        String school,
        String major,
        int start,
        int end) {

    private static final List<String> SCHOOLS =
            List.of(
                    "示例大学", "远山大学", "远山师范大学", "示例理工大学", "样本农业大学", "远山财经大学", "东麓科技大学", "样本医科大学",
                    "西屏政法学院", "示例学院", "东麓交通大学", "北原林业大学", "西屏工学院", "南汀外国语学院");
    private static final List<String> VOCATIONAL =
            List.of("示例职业技术学校", "远山农业学校", "样本师范专科学校", "东麓财经专科学校", "西屏工业职业学院");
    private static final List<String> PARTY_SCHOOLS = List.of("远山省委党校", "示例大学", "远山大学", "远山财经大学");

    /// Major, its discipline (GB/T 6864, the last two digits of a degree) and the
    /// specialty nearest.
    private static final List<String> MAJORS =
            List.of(
                    "汉语言文学 05 12.2",
                    "法学 03 09.4",
                    "行政管理 12 10.5",
                    "会计学 12 02.5",
                    "经济学 02 01.1",
                    "土木工程 08 06.1",
                    "计算机科学与技术 08 03.6",
                    "农学 09 05.1",
                    "公共管理 12 10.1",
                    "金融学 02 02.1",
                    "思想政治教育 03 11.3",
                    "环境工程 08 08.2",
                    "机械工程 08 03.1",
                    "临床医学 10 10.3",
                    "教育学 04 10.2",
                    "财政学 02 02.4",
                    "城乡规划 08 06.1",
                    "旅游管理 12 07.3",
                    "国际经济与贸易 02 04.4",
                    "水利工程 08 05.4",
                    "社会工作 03 09.1",
                    "化学工程 08 03.3",
                    "统计学 07 02.5",
                    "交通工程 08 06.4",
                    "林学 09 05.4",
                    "测绘工程 08 06.5",
                    "安全工程 08 09.5",
                    "物流管理 12 07.2",
                    "英语 05 07.5",
                    "历史学 06 12.3");

    /// Full-time studies end where work starts; every third person studies again beside the work.
    static List<Study> draw(Person person, String field, Chance chance) {
        List<Study> studies = new ArrayList<>();
        Schooling top = person.schooling();
        int end = Months.of(Months.year(person.birth()) + top.endAge(), 7);
        String major = major(field, chance);
        for (Schooling level : Schooling.values()) {
            if (level == top || (level.hasDegree() && level.compareTo(top) < 0)) {
                int until = end - (top.endAge() - level.endAge()) * 12;
                studies.add(fullTime("E" + (studies.size() + 1), level, major, until, chance));
            }
        }
        int start = later(person.workStart() + chance.between(12, 140));
        Schooling next = top.hasDegree() ? Schooling.MASTER : Schooling.BACHELOR;
        int finish = start + 34;
        if (next != top
                && top != Schooling.DOCTORATE
                && finish < person.until()
                && chance.percent(45)) {
            String second = chance.percent(40) ? "行政管理 12 10.5" : major(field, chance);
            studies.add(
                    study("E9", false, next, second, chance.pick(PARTY_SCHOOLS), start, finish));
        }
        return studies;
    }

    private static Study fullTime(
            String code, Schooling level, String major, int end, Chance chance) {
        String school = chance.skewed(level.hasDegree() ? SCHOOLS : VOCATIONAL);
        int start = end - level.years() * 12 + 2;
        return study(code, true, level, major, school, start, end);
    }

    private static Study study(
            String code,
            boolean fullTime,
            Schooling level,
            String major,
            String school,
            int start,
            int end) {
        String[] part = major.split(" ", -1);
        boolean party = school.endsWith("党校");
        String degree =
                level.hasDegree() && !party ? level.degree(Integer.parseInt(part[1])) : null;
        return new Study(code, fullTime, level, degree, school, part[0], start, end);
    }

    private static String major(String field, Chance chance) {
        if (chance.percent(45)) {
            for (String major : MAJORS) {
                if (major.endsWith(field)) {
                    return major;
                }
            }
        }
        return chance.skewed(MAJORS);
    }

    /// The September at or after a month.
    private static int later(int month) {
        return month + Math.floorMod(8 - month % 12, 12);
    }
}
