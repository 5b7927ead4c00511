package dev.shiren.exchange.resume;

import dev.shiren.exchange.resume.ResumeItem.Kind;

import java.util.List;
import java.util.regex.Pattern;

/// Tells study and secondment from work by the words the form uses.
final class ResumeKinds {

    private static final List<String> STUDY =
            List.of("学习", "进修", "研修", "就读", "深造", "培训", "学员", "学生");
    // 挂职干部 are other people, whom an office looks after.
    private static final Pattern SECONDMENT = Pattern.compile("挂职(?!干部)");

    private ResumeKinds() {}

    static Kind of(String text) {
        if (SECONDMENT.matcher(text).find()) {
            return Kind.SECONDMENT;
        }
        String plain = withoutRemark(text);
        return STUDY.stream().anyMatch(plain::endsWith) ? Kind.STUDY : Kind.WORK;
    }

    /// Without brackets and full stops at the end: 学习(获硕士学位)。 ends in 学习.
    private static String withoutRemark(String text) {
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            if (last == ')' || last == '）') {
                int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('（', end - 1));
                if (open < 0) {
                    break;
                }
                end = open;
            } else if ("。.，,；; ".indexOf(last) >= 0) {
                end--;
            } else {
                break;
            }
        }
        return text.substring(0, end);
    }
}
