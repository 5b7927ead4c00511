package dev.shiren.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import java.util.ArrayList;
import java.util.List;

class HalvingTests {

    private final RecordingLog log = new RecordingLog();
    private final List<Integer> written = new ArrayList<>();
    private final Halving<Integer> halving =
            new Halving<>(this::write, entry -> "line " + entry, log);

    @Test
    void leavesOutWhatIsAtFaultAlone() {
        int changed = halving.write(List.of(1, 2, 3, -4, 5, -6, 7));

        assertThat(changed).isEqualTo(5);
        assertThat(written).containsExactly(1, 2, 3, 5, 7);
        assertThat(log.findings)
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly("line -4 NOT_STORED", "line -6 NOT_STORED");
    }

    @Test
    void writesASoundBatchAtOnce() {
        assertThat(halving.write(List.of(1, 2, 3))).isEqualTo(3);
        assertThat(log.findings).isEmpty();
    }

    private int write(List<Integer> entries) {
        if (entries.stream().anyMatch(entry -> entry < 0)) {
            throw new DataIntegrityViolationException("negative");
        }
        written.addAll(entries);
        return entries.size();
    }
}
