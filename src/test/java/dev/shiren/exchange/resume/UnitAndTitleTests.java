package dev.shiren.exchange.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Optional;

class UnitAndTitleTests {

    private static final Map<String, String> UNITS =
            Map.of("白沙县", "X7", "白沙县白马镇", "X7T0", "示例大学", "S1");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    白沙县白马镇副镇长, X7T0, 白沙县白马镇, 副镇长
                    白沙县石桥镇副镇长, X7, 白沙县, 石桥镇副镇长
                    挂职任白沙县白马镇镇长助理, X7T0, 白沙县白马镇, 镇长助理
                    某公司经理, -, '', 某公司经理
                    在某公司工作, -, '', 在某公司工作
                    示例大学, -, '', 示例大学
                    """)
    void partsBehindTheLongestKnownName(String text, String unit, String unitName, String title) {
        assertThat(UnitAndTitle.split(text, name -> Optional.ofNullable(UNITS.get(name))))
                .isEqualTo(new UnitAndTitle<>(unit, unitName, title));
    }
}
