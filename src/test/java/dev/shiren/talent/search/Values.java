package dev.shiren.talent.search;

import java.util.List;

/// The values that random people have and random filters ask for.
final class Values {

    static final List<String> UNITS = List.of("S0", "S1", "S11", "S12", "S2", "S3");
    static final List<String> ETHNICITIES = List.of("01", "01", "01", "05", "11");
    static final List<String> POLITICS = List.of("01", "02", "03", "05", "13");
    static final List<String> MANAGEMENT = List.of("02", "03", "04");
    static final List<String> CATEGORIES = List.of("1", "2", "3");
    static final List<String> RANKS = List.of("DY1", "DY4", "ZR1");
    static final List<String> LEVELS = List.of("131", "132", "141", "142");
    static final List<String> SPECIALTIES =
            List.of("02", "02.1", "02.2", "03.5", "04.1", "09.2", "11.1");
    static final List<String> POOLS = List.of("RESERVE_COUNTY", "YOUNG", "SPECIALIST");
    static final List<String> TITLES = List.of("011", "082");
    static final List<String> POST_TITLES = List.of("书记", "副书记", "镇长", "科员");
    static final List<String> SCHOOLS = List.of("随机大学", "随机*学院", "省委党校", "大学\\附属?学校");
    static final List<String> MAJORS = List.of("经济学", "Economics", "农业经济管理", "𫖯学");
    static final List<String> INDICATORS = List.of("综合考核", "群众满意度");
    static final List<String> NAMES =
            List.of("单", "张娟", "shan", "dxm", "ouyang", "𫖯", "张?", "王子轩", "liyan", "ch");

    private Values() {}
}
