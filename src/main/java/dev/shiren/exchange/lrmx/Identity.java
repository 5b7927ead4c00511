package dev.shiren.exchange.lrmx;

import dev.shiren.kernel.IdNumber;
import dev.shiren.kernel.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Who a file is about. Without a name, gender and birth, or with a wrong id number, nobody can
/// say, so these refuse the person instead of warning.
final class Identity {

    private static final int MAX_NAME = 50;
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}〇·.'-]+");
    private static final Pattern LEGACY = Pattern.compile("[0-9]{15}");

    private final LrmxFile file;
    private final Findings findings;
    private final PersonName name;
    private final @Nullable String gender;
    private final @Nullable PartialDate birth;
    private final @Nullable IdNumber idNumber;

    Identity(LrmxFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.name = readName();
        this.gender = readGender();
        this.birth = readBirth();
        this.idNumber = readIdNumber();
    }

    PersonName name() {
        return name;
    }

    @Nullable String gender() {
        return gender;
    }

    @Nullable PartialDate birth() {
        return birth;
    }

    @Nullable IdNumber idNumber() {
        return idNumber;
    }

    private PersonName readName() {
        PersonName read = PersonName.of(file.raw(LrmxField.NAME));
        if (read.matching().isEmpty()) {
            findings.refuse(LrmxField.NAME, "the name is missing", "fill it in and save again");
        } else if (read.length() > MAX_NAME) {
            findings.refuse(
                    LrmxField.NAME,
                    "the name has " + read.length() + " characters, more than " + MAX_NAME,
                    "shorten it");
        } else if (!NAME.matcher(read.matching()).matches()) {
            findings.warn(LrmxField.NAME, "has characters that names do not have");
        }
        return read;
    }

    private @Nullable String readGender() {
        String text = file.meaning(LrmxField.GENDER);
        if (text.equals("男") || text.equals("女")) {
            return text.equals("男") ? "1" : "2";
        }
        findings.refuse(
                LrmxField.GENDER,
                text.isEmpty() ? "the gender is missing" : "the gender is neither 男 nor 女",
                "write 男 or 女");
        return null;
    }

    private @Nullable PartialDate readBirth() {
        String text = file.meaning(LrmxField.BIRTH);
        PartialDate read = FormDate.parse(text).orElse(null);
        if (read == null) {
            findings.refuse(
                    LrmxField.BIRTH,
                    text.isEmpty() ? "the birth is missing" : "the birth is no date",
                    "write year and month, such as 197503");
        }
        return read;
    }

    private @Nullable IdNumber readIdNumber() {
        String text = FormText.squeeze(file.meaning(LrmxField.ID_NUMBER));
        if (text.isEmpty()) {
            return null;
        }
        if (LEGACY.matcher(text).matches()) {
            findings.warn(LrmxField.ID_NUMBER, "is a 15-digit number of old files: not read");
            return null;
        }
        try {
            IdNumber number = IdNumber.parse(text);
            compare(number);
            return number;
        } catch (IllegalArgumentException e) {
            findings.refuse(
                    LrmxField.ID_NUMBER,
                    String.valueOf(e.getMessage()),
                    "correct the id number, or leave it empty to match by name and birth");
            return null;
        }
    }

    /// The verified birth may lawfully differ from the card's, so this is a doubt and no fault.
    private void compare(IdNumber number) {
        if (gender != null && !number.genderCode().equals(gender)) {
            findings.warn(LrmxField.ID_NUMBER, "its seventeenth digit means the other gender");
        }
        boolean otherYear = birth != null && birth.year() != number.birth().year();
        boolean otherMonth =
                birth != null && birth.month() != 0 && birth.month() != number.birth().month();
        boolean otherDay = birth != null && birth.day() != 0 && birth.day() != number.birth().day();
        if (otherYear || otherMonth || otherDay) {
            findings.warn(LrmxField.ID_NUMBER, "its birth date differs from the form's: both kept");
        }
    }
}
