package dev.shiren.exchange.lrmx;

import dev.shiren.exchange.lrmx.LrmxEducation.Level;
import dev.shiren.exchange.lrmx.LrmxEducation.Mode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form's four texts of one mode: the highest 学历 and the highest 学位, each with its school.
/// One education when both come from one school, else two.
final class EducationBlock {

    // In this order, because later names are parts of earlier ones.
    private static final Map<String, Level> LEVELS = levels();

    private final Mode mode;
    private final List<LrmxEducation> educations = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    private EducationBlock(Mode mode) {
        this.mode = mode;
    }

    static EducationBlock of(LrmxFile file, Mode mode) {
        boolean full = mode == Mode.FULL_TIME;
        EducationBlock block = new EducationBlock(mode);
        block.read(
                file.meaning(full ? LrmxField.FULL_TIME_LEVEL : LrmxField.IN_SERVICE_LEVEL),
                file.meaning(full ? LrmxField.FULL_TIME_DEGREE : LrmxField.IN_SERVICE_DEGREE),
                file.meaning(
                        full
                                ? LrmxField.FULL_TIME_LEVEL_SCHOOL
                                : LrmxField.IN_SERVICE_LEVEL_SCHOOL),
                file.meaning(
                        full
                                ? LrmxField.FULL_TIME_DEGREE_SCHOOL
                                : LrmxField.IN_SERVICE_DEGREE_SCHOOL));
        return block;
    }

    List<LrmxEducation> educations() {
        return educations;
    }

    List<String> doubts() {
        return doubts;
    }

    private void read(String level, String degree, String levelSchool, String degreeSchool) {
        boolean sameSchool =
                degreeSchool.isEmpty()
                        || FormText.squeeze(degreeSchool).equals(FormText.squeeze(levelSchool));
        if (level.isEmpty()) {
            add("", degree, degreeSchool.isEmpty() ? levelSchool : degreeSchool);
        } else if (sameSchool) {
            add(level, degree, levelSchool);
        } else {
            add(level, "", levelSchool);
            add("", degree, degreeSchool);
        }
    }

    private void add(String level, String degree, String schoolText) {
        if (level.isEmpty() && degree.isEmpty() && schoolText.isEmpty()) {
            return;
        }
        SchoolText school = SchoolText.of(schoolText);
        String code = DegreeText.code(degree).orElse(null);
        if (!degree.isEmpty() && code == null) {
            doubts.add("degree '" + degree + "' has no code of GB/T 6864: kept as text");
        }
        educations.add(
                new LrmxEducation(
                        mode,
                        level(level, degree),
                        level,
                        code,
                        degree,
                        school.school(),
                        school.major()));
    }

    private Level level(String text, String degree) {
        if (text.contains("肄业") || text.contains("结业")) {
            doubts.add("'" + text + "' is no completed education");
        }
        for (Map.Entry<String, Level> known : LEVELS.entrySet()) {
            if (text.contains(known.getKey())) {
                boolean doctor = known.getKey().equals("研究生") && degree.contains("博士");
                return doctor ? Level.DOCTORATE : known.getValue();
            }
        }
        if (!text.isEmpty()) {
            doubts.add("level '" + text + "' is not known: read as OTHER");
        }
        return Level.OTHER;
    }

    private static Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        levels.put("博士", Level.DOCTORATE);
        levels.put("硕士", Level.MASTER);
        levels.put("研究生班", Level.POSTGRADUATE_CLASS);
        levels.put("研究生", Level.MASTER);
        for (String name : new String[] {"大专", "专科", "高职"}) {
            levels.put(name, Level.JUNIOR_COLLEGE);
        }
        for (String name : new String[] {"中专", "中技", "中师", "技校", "职高", "职业高中"}) {
            levels.put(name, Level.SECONDARY_VOCATIONAL);
        }
        levels.put("高中", Level.SENIOR_HIGH);
        levels.put("初中", Level.OTHER);
        levels.put("小学", Level.OTHER);
        levels.put("普通班", Level.OTHER);
        levels.put("本科", Level.BACHELOR);
        levels.put("大学", Level.BACHELOR);
        return levels;
    }
}
