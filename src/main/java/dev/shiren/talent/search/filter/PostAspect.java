package dev.shiren.talent.search.filter;

import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.FrontLine;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;

import java.util.Set;

/// One thing asked of a single appointment. It is always decided: what an appointment does not
/// record, it is not.
public sealed interface PostAspect {

    /// Types of posts proper, as against secondments and studies.
    Set<AppointmentType> PROPER =
            Set.of(
                    AppointmentType.SUBSTANTIVE,
                    AppointmentType.CONCURRENT,
                    AppointmentType.PROBATION);

    /// At one of these levels.
    record OfLevel(Set<String> levels) implements PostAspect {
        public OfLevel {
            levels = Set.copyOf(levels);
        }
    }

    /// With one of these titles, whole.
    record Entitled(Set<String> titles) implements PostAspect {
        public Entitled {
            titles = Set.copyOf(titles);
        }
    }

    /// In one of these units.
    ///
    /// @param below or in a unit below one of them
    record InUnit(Set<String> codes, boolean below) implements PostAspect {
        public InUnit {
            codes = Set.copyOf(codes);
        }
    }

    record OfUnitType(Set<UnitType> types) implements PostAspect {
        public OfUnitType {
            types = Set.copyOf(types);
        }
    }

    record OfUnitCategory(Set<UnitCategory> categories) implements PostAspect {
        public OfUnitCategory {
            categories = Set.copyOf(categories);
        }
    }

    /// Held in one of these ways; substantive where it is not recorded.
    record OfType(Set<AppointmentType> types) implements PostAspect {
        public OfType {
            types = Set.copyOf(types);
        }
    }

    record Flagged(PostFlag flag, boolean value) implements PostAspect {}

    record OnFrontLine(Set<FrontLine> lines) implements PostAspect {
        public OnFrontLine {
            lines = Set.copyOf(lines);
        }
    }

    /// In charge of one of these specialties, descendants included.
    record InChargeOf(Set<String> specialties) implements PostAspect {
        public InChargeOf {
            specialties = Set.copyOf(specialties);
        }
    }
}
