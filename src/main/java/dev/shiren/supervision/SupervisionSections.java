package dev.shiren.supervision;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Section;
import dev.shiren.cadre.SectionSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/// What supervision adds to a cadre's document: the effect periods, and the events for the
/// document's hash only.
@Configuration(proxyBeanMethods = false)
public class SupervisionSections {

    /// The plain section: derived effect periods, nothing of the matters themselves.
    public record Effects(List<EffectPeriod> periods) {

        /// The section's name and type within a document.
        public static final Section<Effects> SECTION =
                new Section<>("effects", Effects.class, Section.Storage.PLAIN);

        public Effects {
            periods = copy(periods);
        }
    }

    /// All events; counted in the hash, stored nowhere but in their table.
    record Cases(List<SupervisionEvent> events) {

        static final Section<Cases> SECTION =
                new Section<>("cases", Cases.class, Section.Storage.UNSTORED);

        Cases {
            events = copy(events);
        }
    }

    /// All procedures; counted in the hash like the events.
    record Proceedings(List<Procedure> procedures) {

        static final Section<Proceedings> SECTION =
                new Section<>("proceedings", Proceedings.class, Section.Storage.UNSTORED);

        Proceedings {
            procedures = copy(procedures);
        }
    }

    @Bean
    SectionSource<Effects> effectSection(BulkLoad bulk) {
        return SectionSource.ofList(
                Effects.SECTION, ids -> bulk.read(SupervisionEvents.EFFECTS, ids), Effects::new);
    }

    @Bean
    SectionSource<Cases> caseSection(SupervisionEvents events) {
        return SectionSource.ofList(Cases.SECTION, events::of, Cases::new);
    }

    @Bean
    SectionSource<Proceedings> proceedingSection(Procedures procedures) {
        return SectionSource.ofList(Proceedings.SECTION, procedures::of, Proceedings::new);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
