package dev.shiren.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A department as cities and counties have them.
///
/// @param name its name after the place's name, for a city
/// @param countyName the same for a county
/// @param shortName after 市 or 县
/// @param former the name it had in earlier years
record Department(
        String name,
        String countyName,
        String shortName,
        String category,
        List<String> fields,
        @Nullable String former) {

    private static final String TABLE =
            """
            委组织部|委组织部|委组织部|PARTY_MASS|11.1 11.6|
            发展和改革委员会|发展和改革局|发改委|ECONOMY|01.1 04.2 01.2|计划委员会
            财政局|财政局|财政局|ECONOMY|02.4 02.3|
            农业农村局|农业农村局|农业农村局|ECONOMY|05.1 05.2|农业局
            教育局|教育局|教育局|SOCIAL_AFFAIRS|10.2|教育委员会
            住房和城乡建设局|住房和城乡建设局|住建局|URBAN_CONSTRUCTION|06.1 06.3 04.2|建设局
            应急管理局|应急管理局|应急局|POLITICAL_LEGAL|09.5|安全生产监督管理局
            公安局|公安局|公安局|POLITICAL_LEGAL|09.3 09.2|
            招商促进局|招商促进局|招商局|ECONOMY|04.1 03.5|招商局
            卫生健康委员会|卫生健康局|卫健委|SOCIAL_AFFAIRS|10.3 09.6|卫生局
            委宣传部|委宣传部|委宣传部|PARTY_MASS|11.3|
            工业和信息化局|工业和信息化局|工信局|ECONOMY|03.1 03.2 03.4|经济贸易委员会
            委办公室|委办公室|委办|PARTY_MASS|12.1 12.2 12.3|
            审计局|审计局|审计局|ECONOMY|02.5|
            交通运输局|交通运输局|交通局|URBAN_CONSTRUCTION|06.4 04.2|交通局
            文化和旅游局|文化和旅游局|文旅局|SOCIAL_AFFAIRS|07.3 07.4|旅游局
            生态环境局|生态环境分局|生态环境局|URBAN_CONSTRUCTION|08.2 08.3|环境保护局
            自然资源和规划局|自然资源和规划局|资规局|URBAN_CONSTRUCTION|06.5 06.1 04.3|国土资源局
            民政局|民政局|民政局|SOCIAL_AFFAIRS|10.4|
            人力资源和社会保障局|人力资源和社会保障局|人社局|SOCIAL_AFFAIRS|10.4 11.1|劳动局
            委政法委员会|委政法委员会|委政法委|POLITICAL_LEGAL|09.3 09.1|
            委统一战线工作部|委统一战线工作部|委统战部|PARTY_MASS|11.4|
            纪律检查委员会|纪律检查委员会|纪委监委|PARTY_MASS|11.2|
            水利局|水利局|水利局|ECONOMY|05.4|水务局
            司法局|司法局|司法局|POLITICAL_LEGAL|09.4|
            市场监督管理局|市场监督管理局|市监局|ECONOMY|09.7|工商行政管理局
            商务局|商务局|商务局|ECONOMY|04.4 07.1 07.2|商业局
            城市管理局|城市管理局|城管局|URBAN_CONSTRUCTION|06.2|市容管理局
            信访局|信访局|信访局|POLITICAL_LEGAL|09.2|
            行政审批局|行政审批局|审批局|ECONOMY|01.4 10.1|
            国有资产监督管理委员会|国有资产事务中心|国资委|ECONOMY|01.5 02.2|
            科学技术局|科学技术局|科技局|ECONOMY|03.7|科学技术委员会
            统计局|统计局|统计局|ECONOMY|02.5 01.1|
            金融工作办公室|金融工作办公室|金融办|ECONOMY|02.1 02.2|
            外事办公室|外事办公室|外事办|PARTY_MASS|07.5 04.4|
            退役军人事务局|退役军人事务局|退役军人局|SOCIAL_AFFAIRS|12.4|
            总工会|总工会|总工会|PARTY_MASS|11.5|
            妇女联合会|妇女联合会|妇联|PARTY_MASS|11.5|
            大数据管理局|大数据管理局|大数据局|ECONOMY|03.6 01.4|
            林业局|林业局|林业局|URBAN_CONSTRUCTION|05.4 08.1|
            高新区管理委员会|工业园区管理委员会|高新区|ECONOMY|03.5 03.4 04.1|
            体育局|体育局|体育局|SOCIAL_AFFAIRS|07.4|体育运动委员会
            委政策研究室|委政策研究室|委政研室|PARTY_MASS|12.2 01.3|
            档案馆|档案馆|档案馆|PARTY_MASS|12.3|
            """;

    /// The commonest departments first, so that a small city still has those.
    static final List<Department> ALL = TABLE.lines().map(Department::read).toList();

    /// What its chief is called.
    static String chief(String name) {
        if (name.contains("政法委") || name.contains("纪律检查")) {
            return "书记";
        }
        return switch (name.charAt(name.length() - 1)) {
            case '部' -> "部长";
            case '局' -> "局长";
            case '馆' -> "馆长";
            case '会' -> name.endsWith("委员会") ? "主任" : "主席";
            default -> "主任";
        };
    }

    /// Party organs are named after the party committee of the place.
    static String full(String place, String name) {
        return name.startsWith("委") || name.startsWith("纪") ? "中共" + place + name : place + name;
    }

    private static Department read(String row) {
        String[] part = row.split("\\|", -1);
        return new Department(
                part[0],
                part[1],
                part[2],
                part[3],
                List.of(part[4].split(" ", -1)),
                part[5].isEmpty() ? null : part[5]);
    }
}
