package dev.shiren.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The specialty codes that the invented people work in, with the words used in their texts.
final class Specialties {

    private static final String TABLE =
            """
            11.6 基层党建
            05.2 乡村振兴
            04.1 招商引资
            09.2 信访维稳
            04.2 项目建设
            09.1 社会治理
            05.3 脱贫攻坚
            12.1 综合协调
            09.5 安全生产与应急管理
            06.1 城市规划建设
            01.1 经济运行
            11.1 组织人事
            05.1 现代农业
            10.1 公共服务
            12.2 文字与政策研究
            02.4 财政税务
            08.2 生态环境保护
            11.3 宣传思想
            10.2 教育
            03.1 工业经济
            06.2 城市管理
            10.4 民政社保
            04.3 征地拆迁
            07.3 文化旅游
            09.4 法治与行政执法
            11.5 群众工作
            10.3 卫生健康
            03.5 园区开发
            01.4 优化营商环境
            05.4 水利林业
            06.5 自然资源
            06.4 交通与基础设施
            01.3 改革创新
            11.2 纪检监察
            02.5 审计与统计
            08.3 污染防治
            09.3 政法
            03.4 产业链发展
            03.6 数字经济
            11.4 统战民族宗教
            09.7 市场监管
            02.1 金融管理
            03.2 新兴产业
            07.1 现代服务业
            01.5 国资国企
            03.7 科技创新
            08.1 生态文明建设
            10.5 公共管理
            04.4 对外经贸
            02.2 投融资
            12.4 国防动员与退役
            02.3 债务化解
            12.3 机要保密档案
            06.3 新型城镇化
            07.2 现代物流
            01.2 供给侧结构性改革
            09.6 疫情防控
            07.4 体育与传媒
            03.3 产业门类
            07.5 人文与对外交流
            08.4 生态经济
            """;

    private static final Map<String, String> NAMES = read();

    /// Codes, the ones many people know first.
    static final List<String> COMMON_FIRST = List.copyOf(NAMES.keySet());

    private Specialties() {}

    static String name(String code) {
        return NAMES.getOrDefault(code, "综合");
    }

    /// A field that people far from any department come to: common ones mostly.
    static String any(Chance chance) {
        return chance.skewed(COMMON_FIRST);
    }

    /// One to `most` different fields, skewed.
    static List<String> some(Chance chance, int most) {
        List<String> codes = new ArrayList<>(most);
        for (int left = chance.between(1, most); left > 0; left--) {
            String code = any(chance);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        TABLE.lines().forEach(row -> names.put(row.substring(0, 4), row.substring(5)));
        return names;
    }
}
