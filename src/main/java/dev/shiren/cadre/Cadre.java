package dev.shiren.cadre;

import dev.shiren.access.OfCadre;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// A cadre as the graph shows it: a document with its node id. Fields that need a date, labels or
/// another feature are resolved by controllers.
public final class Cadre implements OfCadre {

    /// The type name in node ids, of cadres and of the records in their documents.
    public static final String TYPE = "Cadre";

    private final CadreDocument document;

    public Cadre(CadreDocument document) {
        this.document = document;
    }

    public CadreDocument document() {
        return document;
    }

    @Override
    public long cadreId() {
        return document.cadreId();
    }

    /// A code for a new record that no other record of its list has: versions only grow.
    ///
    /// @param prefix tells new records of one kind from those of others, for readers
    public String newCode(String prefix, Collection<String> taken) {
        String code = prefix + "-" + (document.version() + 1);
        return taken.contains(code) ? code + "-" + taken.size() : code;
    }

    public Profile profile() {
        return document.profile();
    }

    public String id() {
        return new RecordKey(document.cadreId(), null, null).id();
    }

    public String code() {
        return profile().code();
    }

    public String name() {
        return profile().name();
    }

    public Gender gender() {
        return profile().gender();
    }

    public PartialDate birth() {
        return profile().birth();
    }

    public @Nullable PartialDate partyJoin() {
        return profile().partyJoin();
    }

    public @Nullable PartialDate workStart() {
        return profile().workStart();
    }

    public PersonStatus status() {
        return profile().personStatus();
    }

    public @Nullable RecruitSource recruitSource() {
        return profile().recruitSource();
    }

    public @Nullable Integer sort() {
        return profile().sort();
    }

    public @Nullable Rank rank() {
        return profile().rank();
    }

    public List<CadreSpecialty> specialties() {
        return profile().specialties();
    }

    public @Nullable String specialtyText() {
        return profile().specialtyText();
    }

    /// Empty also when none is recorded.
    public List<String> languages() {
        return Objects.requireNonNullElse(profile().languages(), List.of());
    }

    public @Nullable String resume() {
        return profile().resume();
    }

    public List<EducationNode> educations() {
        return profile().educations().stream()
                .map(education -> new EducationNode(this, education))
                .toList();
    }

    public List<TechnicalTitle> technicalTitles() {
        return profile().technicalTitles();
    }

    public List<PoolMembership> pools() {
        return profile().pools();
    }

    public long version() {
        return document.version();
    }
}
