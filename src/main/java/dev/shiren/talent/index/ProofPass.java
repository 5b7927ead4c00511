package dev.shiren.talent.index;

import dev.shiren.cadre.CadreDocument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One walk through MySQL and the index side by side. Memory holds a page of each.
final class ProofPass {

    /// Unsettled cadres kept for another look; beyond that they are only counted.
    private static final int MOST_UNSETTLED = 100_000;

    private final SearchIndex active;
    private final Recheck recheck;
    private final Repair repair;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> suspects = new LinkedHashSet<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private Set<String> unsettled = new LinkedHashSet<>();
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
        settleAll();
    }

    /// Takes the entries after the last document.
    void finish(IndexCursor cursor, int pageSize) {
        for (IndexedEntry found = cursor.peek(); found != null; found = cursor.peek()) {
            cursor.advance();
            strangers.add(found.id());
            if (strangers.size() == pageSize) {
                settleAll();
            }
        }
        settleAll();
    }

    /// Looks again at what was unsettled; returns whether all is settled now.
    boolean lookAgain(int pageSize) {
        List<String> again = List.copyOf(unsettled);
        unsettled = new LinkedHashSet<>();
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
            strangers.add(found.id());
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

    private void settleAll() {
        settle(suspects);
        // An entry out of place whose cadre exists is found, once, where that cadre is looked for.
        settle(recheck.withoutCadre(strangers));
        suspects.clear();
        strangers.clear();
    }

    private void settle(Collection<String> ids) {
        Recheck.Result result = recheck.run(active, ids);
        List<Difference> certain = result.differences();
        drift += certain.size();
        certain.stream()
                .limit(ProofResult.MOST_LISTED - differences.size())
                .forEach(differences::add);
        if (!certain.isEmpty()) {
            repair.of(certain);
        }
        for (String id : result.unsettled()) {
            if (unsettled.size() < MOST_UNSETTLED) {
                unsettled.add(id);
            } else {
                forgotten++;
            }
        }
    }
}
