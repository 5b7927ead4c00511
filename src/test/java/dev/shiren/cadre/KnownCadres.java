package dev.shiren.cadre;

import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Invented cadres as their documents have them, for tests of commands.
public final class KnownCadres {

    private KnownCadres() {}

    /// At version 4: born in 1980-05, of the unit U1, DY4 since 2021-03, without other records.
    public static Cadre with(
            List<Appointment> appointments,
            List<PoolMembership> pools,
            List<CadreSpecialty> specialties) {
        return with(
                appointments,
                pools,
                specialties,
                new Rank("DY4", PartialDate.parse("2021-03")),
                List.of());
    }

    /// The same with posts and trainings alone.
    public static Cadre trained(
            List<Appointment> appointments, @Nullable Rank rank, List<Training> trainings) {
        return with(appointments, List.of(), List.of(), rank, trainings);
    }

    private static Cadre with(
            List<Appointment> appointments,
            List<PoolMembership> pools,
            List<CadreSpecialty> specialties,
            @Nullable Rank rank,
            List<Training> trainings) {
        return of(
                new Profile(
                        "K-1",
                        "方一",
                        Gender.FEMALE,
                        PartialDate.parse("1980-05"),
                        "01",
                        null,
                        null,
                        null,
                        List.of("01"),
                        null,
                        null,
                        "U1",
                        null,
                        "04",
                        null,
                        PersonStatus.SERVING,
                        null,
                        rank,
                        null,
                        null,
                        null,
                        specialties,
                        appointments,
                        List.of(),
                        List.of(),
                        trainings,
                        pools));
    }

    private static Cadre of(Profile profile) {
        return of(Map.of("profile", profile));
    }

    /// At version 4, with these sections of the document as JSON.
    public static Cadre of(Map<String, Object> sections) {
        byte[] body = DocumentJson.deflate(DocumentJson.write(sections));
        return new Cadre(new CadreDocument(1, 4, Instant.EPOCH, body));
    }
}
