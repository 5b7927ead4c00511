package dev.shiren.exchange;

/// What an import did.
///
/// @param lines lines or files that were read, blank ones apart
/// @param units units that are new or differ now, likewise the others
/// @param cadres cadres that have a new version
public record ImportSummary(
        long lines,
        long units,
        long posts,
        long cadres,
        long rankings,
        long rejected,
        long conflicts,
        long warnings) {

    /// All objects that are new or differ now.
    public long changed() {
        return units + posts + cadres + rankings;
    }
}
