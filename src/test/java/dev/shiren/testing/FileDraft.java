package dev.shiren.testing;

import dev.shiren.cadre.KnownCadres;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.findings.Finding;
import dev.shiren.cadre.findings.FindingCheck;
import dev.shiren.org.CodeSystem;
import dev.shiren.org.CodeValue;
import dev.shiren.org.Organization;
import dev.shiren.org.Unit;
import dev.shiren.org.UnitTree;
import dev.shiren.org.UnitType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A cadre's file in the making: 方一, a woman born in 1980-05 who serves in the bureau U1, and
/// what a test adds. Looked at on 2026-07-01 unless the test says another day.
public final class FileDraft {

    private static final Organization ORGANIZATION =
            new Organization(
                    1,
                    new UnitTree(
                            List.of(
                                    unit("U1", "示例局", null, UnitType.MUNICIPAL_DEPARTMENT),
                                    unit("U1-1", "办公室", "U1", UnitType.INTERNAL))),
                    Map.of(),
                    Map.of(
                            CodeSystem.RANK,
                            Map.of(
                                    "DY4", new CodeValue("RANK", "DY4", "四级调研员"),
                                    "ZR1", new CodeValue("RANK", "ZR1", "一级主任科员")),
                            CodeSystem.POST_LEVEL,
                            Map.of(
                                    "132", new CodeValue("GB/T 12407", "132", "县处级副职"),
                                    "141", new CodeValue("GB/T 12407", "141", "乡科级正职"))),
                    Map.of());

    private final Map<String, Object> profile = new HashMap<>();
    private final List<Object> posts = new ArrayList<>();
    private final List<Object> appraisals = new ArrayList<>();
    private LocalDate asOf = LocalDate.of(2026, 7, 1);

    public FileDraft() {
        profile.putAll(
                Map.of(
                        "code", "K-1",
                        "name", "方一",
                        "gender", "2",
                        "birth", "1980-05",
                        "unit", "U1",
                        "managementCategory", "04",
                        "personStatus", "1"));
    }

    /// A field of the profile as its JSON has it; null leaves it as it is.
    public FileDraft with(String field, @Nullable Object value) {
        if (value != null) {
            profile.put(field, value);
        }
        return this;
    }

    /// One more post, to be given in the order of starts: `A0`, `A1` and so on.
    public FileDraft post(
            String title, @Nullable String level, String type, String start, @Nullable String end) {
        String code = "A" + posts.size();
        Map<String, Object> post = new HashMap<>();
        post.putAll(Map.of("code", code, "title", title, "type", type, "start", start));
        if (level != null) {
            post.put("level", level);
        }
        if (end != null) {
            post.put("end", end);
        }
        posts.add(post);
        return this;
    }

    /// One more appraisal, to be given in the order of years.
    public FileDraft appraisal(String form, int year) {
        appraisals.add(
                Map.of("code", form + year, "form", form, "year", year, "grade", "COMPETENT"));
        return this;
    }

    /// The day the file is looked at.
    public FileDraft on(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    public CadreFacts facts() {
        profile.put("appointments", posts);
        Map<String, Object> sections =
                Map.of("profile", profile, "performance", Map.of("appraisals", appraisals));
        return new CadreFacts(KnownCadres.of(sections), asOf, ORGANIZATION);
    }

    /// What a check finds, each as `KIND SEVERITY message`.
    public List<String> told(FindingCheck check) {
        return check.findings(facts()).map(FileDraft::text).toList();
    }

    /// A finding as `KIND SEVERITY message`.
    public static String text(Finding finding) {
        return "%s %s %s".formatted(finding.kind(), finding.severity(), finding.message());
    }

    private static Unit unit(String code, String name, @Nullable String parent, UnitType type) {
        return new Unit(code, name, null, parent, type, null, null, null, null);
    }
}
