package dev.shiren.cadre.findings;

import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.org.UnitNode;
import dev.shiren.org.UnitType;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Stream;

/// Cadres who are counted in an office within a unit, which is no legal person.
@Component
final class UnitCheck implements FindingCheck {

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.STATISTICS_UNIT_NOT_LEGAL_PERSON);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        UnitNode unit = UnitNode.of(file.cadre().profile().unit(), file.organization());
        if (unit == null || unit.type() != UnitType.INTERNAL) {
            return Stream.empty();
        }
        String message = "统计关系所在单位“%s”是内设机构，不是法人单位".formatted(unit.name());
        return Stream.of(
                Finding.of(FindingKind.STATISTICS_UNIT_NOT_LEGAL_PERSON, message, file.cadre())
                        .and(unit.id()));
    }
}
