package dev.shiren.cadre;

import dev.shiren.bulk.BulkLoad;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/// The probations in a cadre's document, a plain section of their own: the profile is what rosters
/// bring.
@Configuration(proxyBeanMethods = false)
public class Probations {

    /// The section.
    ///
    /// @param list by appointment
    record All(List<Probation> list) {

        static final Section<All> SECTION =
                new Section<>("probations", All.class, Section.Storage.PLAIN);

        All {
            list = List.copyOf(list);
        }
    }

    @Bean
    SectionSource<All> probationSection(BulkLoad bulk) {
        return SectionSource.ofList(All.SECTION, ids -> bulk.read(Probation.TABLE, ids), All::new);
    }

    /// The probation of one of a cadre's appointments; null where none has begun.
    public static @Nullable Probation find(Cadre cadre, String appointment) {
        All all = cadre.document().section(All.SECTION);
        return all == null
                ? null
                : all.list().stream()
                        .filter(probation -> probation.appointment().equals(appointment))
                        .findFirst()
                        .orElse(null);
    }
}
