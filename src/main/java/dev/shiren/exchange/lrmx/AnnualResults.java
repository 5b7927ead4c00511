package dev.shiren.exchange.lrmx;

import dev.shiren.exchange.lrmx.LrmxAppraisal.Grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the form's list of annual results, `2022年度称职,2023年度优秀`, also years sharing a grade
/// (`2021、2022年度优秀`). Editors cut the text from the front, so pieces may be damaged: what is
/// whole is read, the rest is reported.
///
/// @param appraisals one a year, oldest first
/// @param doubts what was not read, and why
record AnnualResults(List<LrmxAppraisal> appraisals, List<String> doubts) {

    private static final Pattern SEPARATORS = Pattern.compile("[，,；;、。\\s\\p{Z}]+");
    private static final Pattern PIECE =
            Pattern.compile("(\\d{4})(?:年度|年)?(?:考核)?(?:结果)?(?:均)?[为是：:]?(\\p{IsHan}*)");
    private static final Map<String, Grade> GRADES =
            Map.ofEntries(
                    Map.entry("优秀", Grade.EXCELLENT),
                    Map.entry("称职", Grade.COMPETENT),
                    Map.entry("基本称职", Grade.BASICALLY_COMPETENT),
                    Map.entry("不称职", Grade.INCOMPETENT),
                    Map.entry("不定等次", Grade.NOT_GRADED),
                    Map.entry("不确定等次", Grade.NOT_GRADED),
                    Map.entry("未定等次", Grade.NOT_GRADED),
                    Map.entry("合格", Grade.COMPETENT),
                    Map.entry("基本合格", Grade.BASICALLY_COMPETENT),
                    Map.entry("不合格", Grade.INCOMPETENT));

    AnnualResults {
        appraisals = List.copyOf(appraisals);
        doubts = List.copyOf(doubts);
    }

    static AnnualResults of(String text) {
        Reading reading = new Reading();
        for (String piece : SEPARATORS.split(FormText.meaning(text), -1)) {
            if (!piece.isEmpty()) {
                reading.take(piece);
            }
        }
        return reading.result();
    }

    private static final class Reading {
        private final Map<Integer, Grade> grades = new TreeMap<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();

        void take(String piece) {
            Matcher form = PIECE.matcher(piece);
            if (!form.matches()) {
                doubts.add(quoted(piece) + " names no year: not read");
                return;
            }
            int year = Integer.parseInt(form.group(1));
            if (year < 1949 || year > 2100) {
                doubts.add(quoted(piece) + " has an impossible year: not read");
            } else if (form.group(2).isEmpty()) {
                waiting.add(year);
            } else {
                grade(year, form.group(2), piece);
            }
        }

        private void grade(int year, String name, String piece) {
            Grade grade = GRADES.get(name);
            waiting.add(year);
            if (grade == null) {
                doubts.add(quoted(piece) + " has no grade of the annual appraisal: not read");
            } else {
                waiting.forEach(each -> put(each, grade));
                if (name.endsWith("合格")) {
                    doubts.add(
                            quoted(piece) + " uses the grades of institutions: read as " + grade);
                }
            }
            waiting.clear();
        }

        private void put(int year, Grade grade) {
            Grade before = grades.putIfAbsent(year, grade);
            if (before != null && before != grade) {
                doubts.add(year + " has two grades: the first is taken");
            }
        }

        AnnualResults result() {
            waiting.forEach(year -> doubts.add(year + " has no grade: not read"));
            List<LrmxAppraisal> appraisals = new ArrayList<>();
            grades.forEach((year, grade) -> appraisals.add(new LrmxAppraisal(year, grade)));
            return new AnnualResults(appraisals, doubts);
        }

        private static String quoted(String piece) {
            return "'" + (piece.length() <= 40 ? piece : piece.substring(0, 40) + "...") + "'";
        }
    }
}
