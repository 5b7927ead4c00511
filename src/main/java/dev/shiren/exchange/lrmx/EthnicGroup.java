package dev.shiren.exchange.lrmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// GB/T 3304 codes by the names the form prints.
final class EthnicGroup {

    private static final String[] NAMES = {
        "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族",
        "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族",
        "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族",
        "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族",
        "赫哲族", "门巴族", "珞巴族", "基诺族"
    };
    private static final Map<String, String> CODES = codes();

    private EthnicGroup() {}

    /// The code of a name, written in full (汉族) or without 族.
    static Optional<String> code(String name) {
        String squeezed = FormText.squeeze(name);
        String full = squeezed.endsWith("族") ? squeezed : squeezed + "族";
        String code = CODES.get(squeezed);
        return Optional.ofNullable(code == null ? CODES.get(full) : code);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            codes.put(NAMES[i], (i < 9 ? "0" : "") + (i + 1));
        }
        codes.put("其他", "91");
        codes.put("外国血统", "92");
        codes.put("外国民族", "98");
        codes.put("加入中国籍的外国人", "99");
        return Map.copyOf(codes);
    }
}
