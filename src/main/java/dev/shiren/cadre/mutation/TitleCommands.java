package dev.shiren.cadre.mutation;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.TechnicalTitle;
import dev.shiren.cadre.change.Edit;
import dev.shiren.kernel.RefusedException;

import java.util.Optional;

/// What may be recorded of professional titles (专业技术职务): each code once.
final class TitleCommands {

    private TitleCommands() {}

    /// Records a title.
    static Edit record(Cadre cadre, TechnicalTitle title) {
        if (known(cadre, title.code()).isPresent()) {
            throw RefusedException.of(
                    DUPLICATE,
                    "title",
                    "the cadre has the title '%s': put that one right by correctTechnicalTitle"
                            .formatted(title.code()));
        }
        return put(title);
    }

    /// Puts a corrected title in place of the one with the same code.
    static Edit correct(Cadre cadre, TechnicalTitle title) {
        if (known(cadre, title.code()).isEmpty()) {
            throw RefusedException.of(
                    NOT_FOUND, "title", "the cadre has no title '%s'".formatted(title.code()));
        }
        return put(title);
    }

    /// The cadre's title of a code.
    static Optional<TechnicalTitle> known(Cadre cadre, String code) {
        return cadre.technicalTitles().stream()
                .filter(title -> title.code().equals(code))
                .findFirst();
    }

    private static Edit put(TechnicalTitle title) {
        References.said("name", title.name());
        return Edit.put(title.code(), TechnicalTitle.TABLE, title);
    }
}
