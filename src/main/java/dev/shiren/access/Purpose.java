package dev.shiren.access;

import java.util.Arrays;
import java.util.Optional;

/// What a request is made for, as its sender says. Sensitive fields are read for a purpose only.
public enum Purpose {
    DAILY_MANAGEMENT("日常管理"),
    SELECTION("选拔任用"),
    APPRAISAL("考核"),
    SUPERVISION("干部监督"),
    ARCHIVE_CHECK("档案审核"),
    STATISTICS("统计分析"),
    OWN_RECORD("本人查阅"),
    AUDIT("审计");

    private final String term;

    Purpose(String term) {
        this.term = term;
    }

    /// The Chinese term.
    public String term() {
        return term;
    }

    /// The purpose of this name; empty when there is none.
    public static Optional<Purpose> named(String name) {
        return Arrays.stream(values()).filter(purpose -> purpose.name().equals(name)).findFirst();
    }
}
