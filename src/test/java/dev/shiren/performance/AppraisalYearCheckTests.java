package dev.shiren.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shiren.testing.FileDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AppraisalYearCheckTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2002-07, 2023 2024 2025, -
                    2002-07, 2020 2022 2023 2025, 缺少 2021、2024 年的年度考核结果
                    2002-07, 2025, 缺少 2023、2024 年的年度考核结果
                    2002-07, '', '没有年度考核结果，近三年缺 2023、2024、2025 年'
                    2024-07, '', '没有年度考核结果，近三年缺 2025 年'
                    2025, '', -
                    2024, 2025, -
                    -, 2021 2023 2024 2025, 缺少 2022 年的年度考核结果
                    """)
    void missesYearsOfService(@Nullable String start, String years, @Nullable String told) {
        FileDraft file = new FileDraft().with("workStart", start);
        for (String year : years.split(" ", -1)) {
            if (!year.isEmpty()) {
                file.appraisal("ANNUAL", Integer.parseInt(year));
            }
        }
        assertThat(file.told(new AppraisalYearCheck()))
                .isEqualTo(
                        told == null
                                ? List.of()
                                : List.of("APPRAISAL_YEAR_MISSING WARNING " + told));
    }

    @Test
    void takesTheResultOfTheProbationOnly() {
        FileDraft file =
                new FileDraft()
                        .with("workStart", "2022-07")
                        .appraisal("PROBATION", 2023)
                        .appraisal("SPECIAL", 2024)
                        .appraisal("ANNUAL", 2025);
        assertThat(file.told(new AppraisalYearCheck()))
                .containsExactly("APPRAISAL_YEAR_MISSING WARNING 缺少 2024 年的年度考核结果");
    }

    @Test
    void waitsForTheResultOfLastYear() {
        FileDraft file =
                new FileDraft()
                        .with("workStart", "2002-07")
                        .appraisal("ANNUAL", 2023)
                        .appraisal("ANNUAL", 2024);
        assertThat(file.on("2026-03-31").told(new AppraisalYearCheck()))
                .containsExactly("APPRAISAL_YEAR_MISSING NOTICE 缺少 2025 年的年度考核结果（该年度的结果可能尚未评定）");
        assertThat(file.on("2026-04-01").told(new AppraisalYearCheck()))
                .containsExactly("APPRAISAL_YEAR_MISSING WARNING 缺少 2025 年的年度考核结果");
    }

    @Test
    void leavesOpenWhetherTheUnknownServed() {
        assertThat(new FileDraft().told(new AppraisalYearCheck()))
                .singleElement()
                .asString()
                .startsWith("APPRAISAL_YEAR_MISSING NOTICE ");
        FileDraft sincePost = new FileDraft().post("甲", null, "SUBSTANTIVE", "2024", null);
        assertThat(sincePost.told(new AppraisalYearCheck()))
                .containsExactly("APPRAISAL_YEAR_MISSING WARNING 没有年度考核结果，近三年缺 2025 年");
    }

    @Test
    void asksNothingOfThoseWhoNoLongerServe() {
        assertThat(
                        new FileDraft()
                                .with("personStatus", "2")
                                .with("workStart", "1980-07")
                                .told(new AppraisalYearCheck()))
                .isEmpty();
    }
}
