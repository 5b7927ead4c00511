package dev.shiren.supervision;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Section;
import dev.shiren.cadre.SectionSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return new EffectSource(bulk);
    }

    @Bean
    SectionSource<Cases> caseSection(SupervisionEvents events) {
        return new CaseSource(events);
    }

    @Bean
    SectionSource<Proceedings> proceedingSection(Procedures procedures) {
        return new ProceedingSource(procedures);
    }

    private record EffectSource(BulkLoad bulk) implements SectionSource<Effects> {

        @Override
        public Section<Effects> section() {
            return Effects.SECTION;
        }

        @Override
        public Map<Long, Effects> read(Collection<Long> ids) {
            Map<Long, Effects> result = new HashMap<>();
            bulk.read(SupervisionEvents.EFFECTS, ids)
                    .forEach((id, list) -> result.put(id, new Effects(list)));
            return result;
        }
    }

    private record CaseSource(SupervisionEvents events) implements SectionSource<Cases> {

        @Override
        public Section<Cases> section() {
            return Cases.SECTION;
        }

        @Override
        public Map<Long, Cases> read(Collection<Long> ids) {
            Map<Long, Cases> result = new HashMap<>();
            events.of(ids).forEach((id, list) -> result.put(id, new Cases(list)));
            return result;
        }
    }

    private record ProceedingSource(Procedures procedures) implements SectionSource<Proceedings> {

        @Override
        public Section<Proceedings> section() {
            return Proceedings.SECTION;
        }

        @Override
        public Map<Long, Proceedings> read(Collection<Long> ids) {
            Map<Long, Proceedings> result = new HashMap<>();
            procedures.of(ids).forEach((id, list) -> result.put(id, new Proceedings(list)));
            return result;
        }
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
