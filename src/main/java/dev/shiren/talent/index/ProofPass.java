package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;
import java.util.ArrayList;
import java.util.List;

/// One walk through MySQL and the index side by side. Memory holds a page of each.
final class ProofPass {

    /// Unsettled cadres kept for another look; beyond that they are only counted.
    private static final int MOST_UNSETTLED = 100_000;

    private final SearchIndex active;
    private final Recheck recheck;
    private final Repair repair;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> suspects = new ArrayList<>();
    private List<String> unsettled = new ArrayList<>();
    private long forgotten;
    private long checked;
    private long drift;

    /// What to do about differences.
    @FunctionalInterface
    interface Repair {
        void of(List<Difference> differences);
    }

    ProofPass(SearchIndex active, Recheck recheck, Repair repair) {
        this.active = active;
        this.recheck = recheck;
        this.repair = repair;
    }

    long checked() {
        return checked;
    }

    long drift() {
        return drift;
    }

    long unsettled() {
        return unsettled.size() + forgotten;
    }

    /// The first differences found.
    List<Difference> differences() {
        return differences;
    }

    /// Compares a page of documents with the entries up to its last one.
    void compare(List<CadreDocument> page, ProjectionBasis.Basis basis, IndexCursor cursor) {
        for (CadreDocument document : page) {
            String id = Long.toString(document.cadreId());
            strangersBefore(document.cadreId(), id, cursor);
            IndexedEntry found = cursor.peek();
            checked++;
            if (found == null || !found.id().equals(id)) {
                suspects.add(id);
            } else {
                cursor.advance();
                if (!agrees(document, basis, found)) {
                    suspects.add(id);
                }
            }
        }
        settle(suspects);
        suspects.clear();
    }

    /// Takes the entries after the last document.
    void finish(IndexCursor cursor, int pageSize) {
        for (IndexedEntry found = cursor.peek(); found != null; found = cursor.peek()) {
            cursor.advance();
            suspects.add(found.id());
            checked++;
            if (suspects.size() == pageSize) {
                settle(suspects);
                suspects.clear();
            }
        }
        settle(suspects);
        suspects.clear();
    }

    /// Looks again at what was unsettled; returns whether all is settled now.
    boolean lookAgain(int pageSize) {
        List<String> again = unsettled;
        unsettled = new ArrayList<>();
        for (int from = 0; from < again.size(); from += pageSize) {
            settle(again.subList(from, Math.min(again.size(), from + pageSize)));
        }
        return unsettled.isEmpty();
    }

    private void strangersBefore(long cadreId, String id, IndexCursor cursor) {
        for (IndexedEntry found = cursor.peek(); found != null; found = cursor.peek()) {
            boolean own = found.id().equals(id);
            if (own || found.key() > cadreId) {
                return;
            }
            suspects.add(found.id());
            cursor.advance();
        }
    }

    private static boolean agrees(
            CadreDocument document, ProjectionBasis.Basis basis, IndexedEntry found) {
        try {
            return found.equalTo(IndexEntry.of(document, basis.organization()));
        } catch (RuntimeException e) {
            // Not to be projected: looked at again, where it counts as a difference.
            return false;
        }
    }

    private void settle(List<String> ids) {
        Recheck.Result result = recheck.run(active, ids);
        drift += result.differences().size();
        for (Difference difference : result.differences()) {
            if (differences.size() < ProofResult.MOST_LISTED) {
                differences.add(difference);
            }
        }
        if (!result.differences().isEmpty()) {
            repair.of(result.differences());
        }
        int room = MOST_UNSETTLED - unsettled.size();
        int kept = Math.min(room, result.unsettled().size());
        unsettled.addAll(result.unsettled().subList(0, kept));
        forgotten += result.unsettled().size() - kept;
    }
}
