package dev.shiren.exchange;

import dev.shiren.org.CodeSystem;
import dev.shiren.org.Organization;
import dev.shiren.org.Post;
import dev.shiren.org.Unit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides which units and posts of a roster can be taken and which of them differ from what is
/// stored.
final class OrganizationMerge {

    private final Organization stored;
    private final OrganizationLines lines;
    private final ImportLog log;
    private final Map<String, Unit> accepted = new HashMap<>();

    OrganizationMerge(Organization stored, OrganizationLines lines, ImportLog log) {
        this.stored = stored;
        this.lines = lines;
        this.log = log;
    }

    /// The units to write: new or different, their parents known, no unit below itself.
    List<Unit> units() {
        lines.units.forEach(
                (code, line) -> {
                    Unit known = stored.units().unit(code);
                    accepted.put(code, known == null ? line : Merging.unit(known, line));
                });
        while (rejectUnits()) {
            // A rejected unit takes the units below it along.
        }
        return accepted.values().stream()
                .filter(unit -> !unit.equals(stored.units().unit(unit.code())))
                .toList();
    }

    /// The post to write, after [#units()]: of a known unit, new or different; null when there is
    /// nothing to write or the line is rejected.
    @Nullable Post post(Post line, String place) {
        Post known = stored.posts().get(line.code());
        Post post = known == null ? line : Merging.post(known, line);
        return !post.equals(known) && fits(post, place) ? post : null;
    }

    private boolean rejectUnits() {
        Set<String> cyclic = cyclic();
        List<Finding> findings = new ArrayList<>();
        Set<String> rejected = new HashSet<>();
        for (Unit unit : accepted.values()) {
            Finding finding = unitProblem(unit, cyclic);
            if (finding != null) {
                findings.add(finding);
                rejected.add(unit.code());
            }
        }
        rejected.forEach(accepted::remove);
        findings.forEach(log::found);
        return !rejected.isEmpty();
    }

    private @Nullable Finding unitProblem(Unit unit, Set<String> cyclic) {
        String place = lines.places.getOrDefault(unit.code(), "");
        if (cyclic.contains(unit.code())) {
            return Finding.rejection(
                    place,
                    "/parent",
                    Finding.Code.CYCLE,
                    "unit %s is below itself, its parents lead back to it: correct a parent"
                            .formatted(unit.code()));
        }
        if (unit.parent() != null && parent(unit.parent()) == null) {
            return unknown(place, "/parent", "unit", unit.parent());
        }
        return unit.level() == null || stored.find(CodeSystem.POST_LEVEL, unit.level()) != null
                ? null
                : unknownCode(place, "/level", CodeSystem.POST_LEVEL, unit.level());
    }

    private boolean fits(Post post, String place) {
        Finding finding = null;
        if (parent(post.unit()) == null) {
            finding = unknown(place, "/unit", "unit", post.unit());
        } else if (post.level() != null
                && stored.find(CodeSystem.POST_LEVEL, post.level()) == null) {
            finding = unknownCode(place, "/level", CodeSystem.POST_LEVEL, post.level());
        } else {
            for (String duty : CadreLine.listOf(post.duties())) {
                if (!stored.specialties().containsKey(duty)) {
                    finding = unknown(place, "/duties", "specialty", duty);
                }
            }
        }
        if (finding != null) {
            log.found(finding);
        }
        return finding == null;
    }

    private @Nullable Unit parent(String code) {
        Unit unit = accepted.get(code);
        // A line that was rejected must not be replaced by the stored state of the same unit unless
        // that state exists on its own.
        return unit != null ? unit : stored.units().unit(code);
    }

    /// The units whose chain of parents comes back to themselves.
    private Set<String> cyclic() {
        Set<String> cyclic = new HashSet<>();
        Set<String> clear = new HashSet<>();
        for (String start : accepted.keySet()) {
            List<String> chain = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            String code = start;
            while (code != null && !clear.contains(code) && seen.add(code)) {
                chain.add(code);
                Unit unit = parent(code);
                code = unit == null ? null : unit.parent();
            }
            if (code != null && seen.contains(code)) {
                cyclic.addAll(chain.subList(chain.indexOf(code), chain.size()));
            } else {
                clear.addAll(chain);
            }
        }
        return cyclic;
    }

    static Finding unknown(String place, String pointer, String what, String code) {
        return Finding.rejection(
                place,
                pointer,
                Finding.Code.UNKNOWN_REFERENCE,
                "%s '%s' is neither in the file nor stored: import it first".formatted(what, code));
    }

    static Finding unknownCode(String place, String pointer, CodeSystem system, String code) {
        return Finding.rejection(
                place,
                pointer,
                Finding.Code.UNKNOWN_CODE,
                "'%s' is not in code table %s: use a code of it".formatted(code, system.key()));
    }
}
