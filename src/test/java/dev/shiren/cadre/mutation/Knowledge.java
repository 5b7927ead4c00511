package dev.shiren.cadre.mutation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shiren.kernel.RefusedException;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.CodeValue;
import dev.shiren.org.Organization;
import dev.shiren.org.Post;
import dev.shiren.org.Specialty;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitTree;
import dev.shiren.org.UnitType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the commands under test know: the units U1 and U2, the post U1-P1, some codes and the
/// specialty 09.1.
final class Knowledge {

    static final Organization ORGANIZATION =
            new Organization(
                    1,
                    new UnitTree(List.of(unit("U1"), unit("U2"))),
                    Map.of(
                            "U1-P1",
                            new Post(
                                    "U1-P1", "U1", "局长", null, null, null, null, null, null, null)),
                    Map.of(
                            CodeSystem.RANK, values(CodeSystem.RANK, "DY3", "DY4"),
                            CodeSystem.POST_LEVEL, values(CodeSystem.POST_LEVEL, "131", "132"),
                            CodeSystem.ETHNICITY, values(CodeSystem.ETHNICITY, "01"),
                            CodeSystem.POLITICAL_STATUS,
                                    values(CodeSystem.POLITICAL_STATUS, "01", "04", "05", "06"),
                            CodeSystem.MANAGEMENT_CATEGORY,
                                    values(CodeSystem.MANAGEMENT_CATEGORY, "04")),
                    Map.of("09.1", new Specialty("09.1", null, "基层治理", List.of())));

    private Knowledge() {}

    /// The code and the field of what a command refuses.
    static String refusal(ThrowingCallable command) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, command);
        return refused.error().code() + " " + refused.error().path().getLast();
    }

    private static Unit unit(String code) {
        return new Unit(
                code, "单位" + code, null, null, UnitType.MUNICIPAL_DEPARTMENT, null, null, null, 1);
    }

    private static Map<String, CodeValue> values(CodeSystem system, String... codes) {
        return Arrays.stream(codes)
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                code -> new CodeValue(system.key(), code, code)));
    }
}
