package dev.shiren.testing;

import dev.shiren.bulk.BulkLoad;
import dev.shiren.bulk.ChildRows;
import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.AppointmentType;
import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.CadreKey;
import dev.shiren.cadre.CadreSpecialty;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.cadre.Education;
import dev.shiren.cadre.EducationLevel;
import dev.shiren.cadre.EducationMode;
import dev.shiren.cadre.Gender;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.PrivateFacts;
import dev.shiren.cadre.Proficiency;
import dev.shiren.cadre.Profile;
import dev.shiren.kernel.PartialDate;
import dev.shiren.org.Organizations;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitCategory;
import dev.shiren.org.UnitType;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes invented cadres the way an import does: rows, documents and dirty marks in one
/// transaction.
public final class Roster {

    public static final String CITY = "IX";
    public static final String FINANCE = "IX-F";
    public static final String TOWN = "IX-T";

    private final Cadres cadres;
    private final BulkLoad bulk;
    private final DocumentWriter documents;
    private final Organizations organizations;
    private final TransactionTemplate transaction;

    public Roster(BeanFactory beans) {
        cadres = beans.getBean(Cadres.class);
        bulk = beans.getBean(BulkLoad.class);
        documents = beans.getBean(DocumentWriter.class);
        organizations = beans.getBean(Organizations.class);
        transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    /// A city, its finance bureau and a township.
    public void organize() {
        organizations.mergeUnits(
                List.of(
                        unit(CITY, "示例市", null, UnitType.CITY, 1),
                        unit(FINANCE, "示例市财政局", CITY, UnitType.MUNICIPAL_DEPARTMENT, 1),
                        unit(TOWN, "石桥镇", CITY, UnitType.TOWNSHIP, 2)));
    }

    /// Adds a unit or gives it another name.
    public void unit(String code, String name) {
        organizations.mergeUnits(List.of(unit(code, name, CITY, UnitType.TOWNSHIP, 9)));
    }

    /// Writes one cadre of the finance bureau; returns its id.
    public long write(String code, String name) {
        return write(List.of(entry(code, name, FINANCE, 2))).getFirst();
    }

    /// Writes cadres with some career, text and specialties; returns their ids.
    public List<Long> writeMany(String prefix, int count) {
        return write(
                IntStream.range(0, count)
                        .mapToObj(i -> entry(prefix + i, name(i), i % 3 == 0 ? TOWN : FINANCE, 8))
                        .toList());
    }

    /// Writes cadres in one transaction; returns their ids in the order of the entries.
    public List<Long> write(List<CadreEntry> entries) {
        return transaction.execute(_ -> writeInTransaction(entries));
    }

    /// Writes cadres in the caller's transaction.
    public List<Long> writeInTransaction(List<CadreEntry> entries) {
        ChildRows rows = new ChildRows();
        Map<String, CadreKey> keys = cadres.merge(entries, rows);
        bulk.write(rows);
        List<Long> ids =
                entries.stream()
                        .map(CadreEntry::code)
                        .map(keys::get)
                        .map(key -> key == null ? 0L : key.id())
                        .toList();
        documents.write(ids, Cause.IMPORT);
        return ids;
    }

    public static CadreEntry entry(String code, String name) {
        return entry(code, name, FINANCE, 2);
    }

    /// A cadre of one of the units.
    public static CadreEntry entry(String code, String name, String unit) {
        return entry(code, name, unit, 2);
    }

    private static CadreEntry entry(String code, String name, String unit, int posts) {
        List<Appointment> appointments =
                IntStream.range(0, posts).mapToObj(i -> appointment(code, i, posts)).toList();
        Profile profile =
                new Profile(
                        code,
                        name,
                        Gender.FEMALE,
                        new PartialDate(1980, 5, 0),
                        "01",
                        null,
                        null,
                        null,
                        List.of("01"),
                        null,
                        null,
                        unit,
                        null,
                        "04",
                        "1",
                        PersonStatus.SERVING,
                        null,
                        null,
                        "熟悉财政预算管理和乡村振兴工作",
                        null,
                        "1998.09--2002.07  江北大学学生\n".repeat(posts),
                        List.of(new CadreSpecialty("02.4", Proficiency.PROFICIENT, true, null)),
                        appointments,
                        List.of(
                                new Education(
                                        code + "-E",
                                        EducationMode.FULL_TIME,
                                        EducationLevel.BACHELOR,
                                        null,
                                        "江北大学",
                                        "财政学",
                                        null,
                                        null)),
                        List.of(),
                        List.of(),
                        List.of());
        return new CadreEntry(profile, new PrivateFacts(null, null, null, List.of()));
    }

    private static Appointment appointment(String code, int no, int posts) {
        boolean last = no == posts - 1;
        return new Appointment(
                code + "-A" + no,
                no % 2 == 0 ? TOWN : FINANCE,
                null,
                null,
                no % 2 == 0 ? "镇长" : "副局长",
                "142",
                AppointmentType.SUBSTANTIVE,
                true,
                no % 2 == 0,
                true,
                no % 2 == 0,
                null,
                List.of("02.4"),
                new PartialDate(2002 + 2 * no, 7, 0),
                last ? null : new PartialDate(2004 + 2 * no, 7, 0),
                null);
    }

    private static String name(int i) {
        String surnames = "王李张刘陈杨赵黄周吴";
        String given = "明芳伟秀英强磊静敏军";
        return ""
                + surnames.charAt(i % 10)
                + given.charAt(i / 10 % 10)
                + given.charAt(i / 100 % 10);
    }

    private static Unit unit(
            String code, String name, @Nullable String parent, UnitType type, int sort) {
        return new Unit(code, name, null, parent, type, UnitCategory.ECONOMY, null, null, sort);
    }
}
