package dev.shiren.demo;

import java.util.List;
import java.util.Set;

/// Invented names: skewed like real ones, so that homonyms occur, with surnames of several
/// readings, compound surnames, names with a separator and characters beyond the basic plane.
final class Names {

    private static final List<String> SURNAMES =
            words(
                    """
                    李 王 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧
                    程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜
                    范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤
                    尹 黎 易 常 武 乔 贺 赖 龚 文 单 解 查 仇 区 朴 华 盖 翟 覃 乐 冼 纪 燕 种 缪 瞿 折 那 宿
                    卜 隗 车 牟 盛 员 召 秘 过 都 薄 哈 逄 佴 粘 句 郇 乜 阚
                    """);
    private static final List<String> POLYPHONIC = words("单 仇 解 查 曾 任 区 朴 盖 翟 覃 乐 华 万 缪 种");
    private static final List<String> COMPOUND =
            words("欧阳 尉迟 单于 万俟 澹台 令狐 上官 司徒 诸葛 皇甫 夏侯 慕容 长孙 宇文 东方");
    private static final List<String> MALE =
            words(
                    """
                    建 志 文 明 国 海 伟 军 俊 勇 斌 涛 鹏 辉 磊 波 刚 浩 宇 峰 杰 超 飞 宁 凯 旭 晨 阳 松 林
                    成 永 光 春 新 利 玉 家 德 庆 启 祥 安 立 振 维 学 少 继 兆 承 景 润 楷 岩 亮 恒 弘 逸 川
                    """);
    private static final List<String> FEMALE =
            words(
                    """
                    丽 敏 静 晓 燕 玲 红 霞 芳 雪 梅 颖 婷 慧 娟 琳 洁 莉 佳 倩 文 春 玉 秀 雅 欣 思 雨 莹 蓉
                    云 兰 萍 淑 月 丹 璐 瑶 岚 菁 芸 妍 媛 珊 蕾 彤 清 宁 可 逸 若 楠 舒 曼 青 惠 琴 凤 华 荣
                    """);
    private static final List<String> EVERYDAY_MALE = words("志明 国伟 海军 文斌 建军 永辉");
    private static final List<String> EVERYDAY_FEMALE = words("晓燕 丽娟 雪梅 春燕 玉兰 婷婷");
    private static final List<String> RARE = words("𫖯 𬱖 𣲘 䶮 𬍛 𬭎 㛃 喆 堃 淼 昇 祎");
    private static final List<String> MALE_PARTS =
            words("买买提 艾力 叶尔兰 哈力克 吐尔逊 巴合提 努尔 扎西 多吉 巴特尔 苏和 肉孜 阿迪力 赛里克");
    private static final List<String> FEMALE_PARTS =
            words("阿依努尔 古丽娜尔 帕提曼 热依拉 卓玛 央金 萨仁 其其格 阿依古丽 迪丽娜 加娜尔 玛依拉");

    /// Combinations that are widely known names of real people, drawn again.
    private static final Set<String> AVOIDED =
            Set.of(
                    "李宁", "李娜", "李静", "张静", "王军", "马云", "姚明", "林丹", "刘洋", "朱军", "孙杨", "韩红", "汪洋",
                    "王宁", "王刚", "李敏", "张杰", "李文", "张文宏", "李国庆", "刘永好", "许家印", "王文涛", "何立峰", "李明",
                    "刘国正", "李文亮", "王志文", "马龙", "马海德", "周涛", "陈晓", "陈凯", "秦岚", "赵丽颖", "黄晓明", "陈鹏",
                    "张国立", "李建国", "王建国", "孙俪", "李立三", "王立军", "张海迪", "张春华", "李兰娟", "张德江", "张德海",
                    "林志玲", "周迅", "高敏", "邓亚萍", "孔明", "郭晶晶", "李慧珍", "刘涛", "贾静雯", "杨洁", "陈红", "宋丹丹",
                    "高明", "高峰", "于洁", "张宇", "李鹏", "傅莹", "任建新", "李岚清", "贾庆林", "王兆国", "胡春华", "孙春兰",
                    "王晨", "秦刚", "董军", "袁家军", "毛新宇", "苏荣", "叶飞", "吴德", "李立国", "刘志军", "蒋洁敏", "曹建明",
                    "张军", "黄磊", "陈建斌", "李晨", "郑凯", "王凯", "杨利伟", "雷军", "张国清", "邓清明", "胡军", "周杰",
                    "高洪波", "刘欣", "王海", "张辉", "李红", "王浩", "张宁", "李维", "张晓明", "李建文", "李建成", "王楠");

    private Names() {}

    static String surname(Chance chance) {
        int kind = chance.below(1000);
        if (kind < 9) {
            return chance.pick(COMPOUND);
        }
        return kind < 40 ? chance.pick(POLYPHONIC) : chance.uneven(SURNAMES);
    }

    static String full(String surname, boolean male, Chance chance) {
        String name = surname + given(male, chance);
        while (AVOIDED.contains(name)) {
            name = surname + given(male, chance);
        }
        return name;
    }

    /// A name in the form of those peoples that write it with a separator: given name,
    /// father's name.
    static String separated(boolean male, Chance chance) {
        return chance.pick(male ? MALE_PARTS : FEMALE_PARTS) + "·" + chance.pick(MALE_PARTS);
    }

    private static String given(boolean male, Chance chance) {
        if (chance.percent(12)) {
            return chance.pick(male ? EVERYDAY_MALE : EVERYDAY_FEMALE);
        }
        List<String> usual = male ? MALE : FEMALE;
        String first = chance.perMille(12) ? chance.pick(RARE) : chance.uneven(usual);
        if (chance.percent(22)) {
            return first;
        }
        String second = chance.perMille(12) ? chance.pick(RARE) : chance.uneven(usual.reversed());
        return first.equals(second) && male ? first : first + second;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
