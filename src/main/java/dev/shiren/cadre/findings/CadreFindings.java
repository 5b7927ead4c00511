package dev.shiren.cadre.findings;

import dev.shiren.cadre.Cadre;

import java.util.List;

/// A cadre with what there is in the file, the worst first.
public record CadreFindings(Cadre cadre, List<Finding> findings) {

    public CadreFindings {
        findings = List.copyOf(findings);
    }
}
