package dev.shiren.exchange;

import dev.shiren.access.Vault;
import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.Pools;
import dev.shiren.exchange.lrmx.LrmxPerson;
import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.org.Organization;
import dev.shiren.org.Organizations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Decides file by file who it is about, makes it a cadre line and writes batches of them.
@Component
class PersonBatches {

    private final PersonMatching matching;
    private final PersonBatch batch;
    private final Organizations organizations;
    private final Pools pools;
    private final Vault vault;

    PersonBatches(
            PersonMatching matching,
            PersonBatch batch,
            Organizations organizations,
            Pools pools,
            Vault vault) {
        this.matching = matching;
        this.batch = batch;
        this.organizations = organizations;
        this.pools = pools;
        this.vault = vault;
    }

    /// Where the batches of one import go.
    Target open(ImportOptions options, ImportLog log) {
        Organization organization = organizations.current();
        if (options.unit() != null && organization.units().node(options.unit()) == null) {
            throw new IllegalArgumentException("there is no unit with the code " + options.unit());
        }
        return new Target(
                options,
                log,
                new ResumeAppointments(organization),
                new CadreCheck(organization, pools.codes()));
    }

    final class Target {

        private final ImportOptions options;
        private final ImportLog log;
        private final ResumeAppointments resumes;
        private final CadreCheck check;
        private final Halving<PersonBatch.Entry> halving;

        private Target(
                ImportOptions options,
                ImportLog log,
                ResumeAppointments resumes,
                CadreCheck check) {
            this.options = options;
            this.log = log;
            this.resumes = resumes;
            this.check = check;
            this.halving = new Halving<>(batch::write, entry -> entry.file().place(), log);
        }

        /// Writes the files; returns how many cadres have a new version.
        int write(List<PersonFile> files) {
            List<PersonMatch> matches = matching.match(files, options);
            List<PersonBatch.Entry> entries = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            for (int i = 0; i < files.size(); i++) {
                PersonFile file = files.get(i);
                StoredPerson stored = stored(file, matches.get(i));
                CadreLine line = stored == null ? null : line(file, stored);
                if (line != null && codes.add(line.code())) {
                    entries.add(new PersonBatch.Entry(line, file));
                } else if (line != null) {
                    twice(file, line);
                }
            }
            return entries.isEmpty() ? 0 : halving.write(entries);
        }

        private @Nullable StoredPerson stored(PersonFile file, PersonMatch match) {
            return switch (match) {
                case PersonMatch.Known(CadreDocument cadre) -> StoredPerson.of(cadre);
                case PersonMatch.Ambiguous(List<CadreDocument> candidates, String reason) -> {
                    conflict(
                            file,
                            candidates,
                            "%d cadres %s: decide who it is and import the file for that cadre"
                                    .formatted(candidates.size(), reason));
                    yield null;
                }
                case PersonMatch.Contradicted(CadreDocument decided) -> {
                    conflict(
                            file,
                            List.of(decided),
                            "the cadre named has another id number than the file: correct the one"
                                    + " that is wrong, or name the cadre it is about");
                    yield null;
                }
                case PersonMatch.Unknown _ -> newPerson(file);
            };
        }

        private @Nullable CadreLine line(PersonFile file, StoredPerson stored) {
            CadreLine line;
            try {
                line = understood(file, stored);
            } catch (InvalidValueException e) {
                // The form's texts may be longer than what is kept: this file's fault alone.
                log.found(
                        Finding.rejection(
                                file.place(),
                                e.field(),
                                Finding.Code.INVALID_VALUE,
                                String.valueOf(e.getMessage())));
                return null;
            }
            List<Finding> findings = check.check(line, file.place());
            findings.forEach(log::found);
            return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.REJECTION)
                    ? null
                    : line;
        }

        private CadreLine understood(PersonFile file, StoredPerson stored) {
            PersonLine person = new PersonLine(file.person(), stored);
            person.disagreements().forEach(text -> doubt(file, text));
            List<Appointment> appointments =
                    resumes.of(
                            file.person().resume(),
                            stored.appointments(),
                            text -> doubt(file, text));
            return person.line(appointments);
        }

        private @Nullable StoredPerson newPerson(PersonFile file) {
            if (options.unit() == null) {
                log.found(
                        Finding.rejection(
                                file.place(),
                                "",
                                Finding.Code.UNKNOWN_PERSON,
                                "nobody stored has this id number, or this name and birth month:"
                                        + " import the person by roster, or name the unit new"
                                        + " persons are counted in"));
                return null;
            }
            return StoredPerson.newcomer(newCode(file.person()), options.unit());
        }

        private void conflict(PersonFile file, List<CadreDocument> candidates, String message) {
            log.found(
                    new Finding(
                            Finding.Severity.CONFLICT,
                            file.place(),
                            "ShenFenZheng",
                            Finding.Code.AMBIGUOUS_PERSON,
                            message,
                            candidates.stream().map(c -> c.profile().code()).toList()));
        }

        private void doubt(PersonFile file, String text) {
            log.found(Finding.warning(file.place(), "", Finding.Code.DOUBTFUL, text));
        }

        private void twice(PersonFile file, CadreLine line) {
            log.found(
                    Finding.rejection(
                            file.place(),
                            "",
                            Finding.Code.DUPLICATE_CODE,
                            "an earlier file is about the same cadre %s: import it by itself"
                                    .formatted(line.code())));
        }
    }

    // The same person gets the same code each time, and the code tells nothing about them.
    private String newCode(LrmxPerson person) {
        IdNumber number = person.idNumber();
        String identity =
                number == null ? person.name().matching() + "|" + person.birth() : number.value();
        return "lrmx-" + HexFormat.of().formatHex(vault.index(identity), 0, 10);
    }
}
