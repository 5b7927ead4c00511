package dev.shiren.exchange.lrmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// GB/T 6864 codes by the names the form prints (工学学士, 公共管理硕士, 博士).
final class DegreeText {

    private static final String[] DISCIPLINES = {
        "哲学", "经济学", "法学", "教育学", "文学", "历史学", "理学", "工学", "农学", "医学", "军事学", "管理学"
    };
    private static final Map<String, String> CODES = codes();

    private DegreeText() {}

    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(FormText.squeeze(text)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        codes.put("名誉博士", "1");
        Map.of("博士", "2", "硕士", "3", "学士", "4")
                .forEach(
                        (grade, digit) -> {
                            codes.put(grade, digit);
                            codes.put(grade + "学位", digit);
                            for (int i = 0; i < DISCIPLINES.length; i++) {
                                String number = digit + (i < 9 ? "0" : "") + (i + 1);
                                codes.put(DISCIPLINES[i] + grade, number);
                                codes.put(DISCIPLINES[i] + grade + "学位", number);
                            }
                        });
        codes.put("临床医学博士", "245");
        codes.put("法律硕士", "341");
        codes.put("教育硕士", "342");
        codes.put("工程硕士", "343");
        codes.put("建筑学硕士", "344");
        codes.put("工商管理硕士", "346");
        codes.put("公共管理硕士", "349");
        codes.put("公共卫生硕士", "351");
        codes.put("军事硕士", "352");
        codes.put("建筑学学士", "444");
        return Map.copyOf(codes);
    }
}
