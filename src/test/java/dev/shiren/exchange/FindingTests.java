package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindingTests {

    @Test
    void joinsAsManyWholeCandidatesAsFit() {
        Finding finding =
                new Finding(
                        Finding.Severity.CONFLICT,
                        "a.lrmx",
                        "",
                        Finding.Code.AMBIGUOUS_PERSON,
                        "decide",
                        List.of("C-1", "C-2", "C-3"));
        assertThat(finding.candidateCodes(100)).isEqualTo("C-1,C-2,C-3");
        assertThat(finding.candidateCodes(10)).isEqualTo("C-1,C-2");
        assertThat(finding.candidateCodes(2)).isEmpty();
    }
}
