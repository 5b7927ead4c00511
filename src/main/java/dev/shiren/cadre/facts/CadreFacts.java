package dev.shiren.cadre.facts;

import dev.shiren.access.OfCadre;
import dev.shiren.cadre.Cadre;
import dev.shiren.org.Organization;

import java.time.LocalDate;

/// Where the facts of a cadre as of a day start; the modules above add theirs.
public record CadreFacts(Cadre cadre, LocalDate asOf, Organization organization)
        implements OfCadre {

    @Override
    public long cadreId() {
        return cadre.cadreId();
    }
}
