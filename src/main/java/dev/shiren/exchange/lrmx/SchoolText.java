package dev.shiren.exchange.lrmx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 毕业院校系及专业, parted where it has the usual form `...大学(...学院)...专业`.
///
/// @param school the whole text when it has another form
/// @param major possibly empty
record SchoolText(String school, String major) {

    private static final int USUAL_LENGTH = 90;
    private static final Pattern USUAL =
            Pattern.compile(
                    "(\\S*?(?:大学|学院|党校|学校|研究院|研究所)(?!大学|学校|党校)"
                            + "(?:\\S*?(?:学院|分校|(?<![关体联星谱])系(?![统列])))?)"
                            + "(\\S+?)专业");

    static SchoolText of(String raw) {
        String text = FormText.squeeze(FormText.meaning(raw));
        Matcher usual = USUAL.matcher(text);
        boolean single = text.indexOf("专业") == text.length() - 2 && !text.matches(".*[、，,；;].*");
        if (text.length() <= USUAL_LENGTH && single && usual.matches()) {
            return new SchoolText(usual.group(1), usual.group(2));
        }
        return new SchoolText(text, "");
    }
}
