package dev.shiren.exchange;

import static dev.shiren.cadre.findings.Finding.dotted;
import static dev.shiren.cadre.findings.FindingKind.MAIN_POST_NOT_IN_RESUME;
import static dev.shiren.cadre.findings.FindingKind.RESUME_ENDS_EARLY;
import static dev.shiren.cadre.findings.FindingKind.RESUME_GAP;
import static dev.shiren.cadre.findings.FindingKind.RESUME_LINE_NOT_READ;
import static dev.shiren.cadre.findings.FindingKind.RESUME_OVERLAP;
import static dev.shiren.cadre.findings.FindingKind.RESUME_TIMES_CONTRADICT;

import dev.shiren.cadre.Appointment;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.Career;
import dev.shiren.cadre.PersonStatus;
import dev.shiren.cadre.facts.CadreFacts;
import dev.shiren.cadre.findings.Finding;
import dev.shiren.cadre.findings.FindingCheck;
import dev.shiren.cadre.findings.FindingKind;
import dev.shiren.exchange.resume.Resume;
import dev.shiren.exchange.resume.ResumeIssue;
import dev.shiren.exchange.resume.ResumeItem;
import dev.shiren.exchange.resume.ResumeParser;
import dev.shiren.kernel.PartialDate;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The resume text read again: whether its items follow each other and reach the present post.
/// Files without a resume have nothing to read.
@Component
final class ResumeCheck implements FindingCheck {

    /// Code points of a line that are enough to find it.
    private static final int SHOWN = 30;

    /// Months between a graduation and what came next that are usual.
    private static final int SUMMER = 3;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(
                MAIN_POST_NOT_IN_RESUME,
                RESUME_GAP,
                RESUME_OVERLAP,
                RESUME_TIMES_CONTRADICT,
                RESUME_ENDS_EARLY,
                RESUME_LINE_NOT_READ);
    }

    @Override
    public Stream<Finding> findings(CadreFacts file) {
        String text = file.cadre().resume();
        if (text == null || text.isBlank()) {
            return Stream.empty();
        }
        Resume resume = ResumeParser.parse(text);
        return Stream.concat(
                mainPost(file, resume),
                resume.issues().stream().flatMap(issue -> finding(issue, resume, file.cadre())));
    }

    private static Stream<Finding> mainPost(CadreFacts file, Resume resume) {
        Career career = new Career(file.cadre().profile().appointments());
        List<Appointment> posts = career.current(file.asOf());
        if (posts.isEmpty() || tells(resume, posts.getFirst().start())) {
            return Stream.empty();
        }
        Appointment main = posts.getFirst();
        String message = "现任主职务“%s”的任职时间 %s 在简历中未体现".formatted(main.title(), dotted(main.start()));
        Finding finding = Finding.of(MAIN_POST_NOT_IN_RESUME, message, file.cadre(), List.of(main));
        return Stream.of(resume.items().isEmpty() ? finding.inDoubt("简历未能按段识别") : finding);
    }

    /// Whether something in the resume starts when the post did, or the date stands anywhere in
    /// its text.
    private static boolean tells(Resume resume, PartialDate start) {
        PartialDate month = start.toMonth();
        String text = resume.verbatim();
        return items(resume)
                        .map(ResumeItem::start)
                        .anyMatch(
                                item ->
                                        item.earliestMonth() <= start.latestMonth()
                                                && start.earliestMonth() <= item.latestMonth())
                || text.contains(dotted(month))
                || text.contains(dotted(month).replace(".", ""));
    }

    private static Stream<ResumeItem> items(Resume resume) {
        return resume.items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.children().stream()));
    }

    private static Stream<Finding> finding(ResumeIssue issue, Resume resume, Cadre cadre) {
        FindingKind kind =
                switch (issue.kind()) {
                    case GAP -> RESUME_GAP;
                    case OVERLAP -> RESUME_OVERLAP;
                    case END_BEFORE_START, OPEN_BEFORE_LAST, CHILD_OUTSIDE ->
                            RESUME_TIMES_CONTRADICT;
                    case NO_CURRENT_ITEM -> RESUME_ENDS_EARLY;
                    case UNPARSED_LINE, UNDATED_PART -> RESUME_LINE_NOT_READ;
                };
        boolean inOrder =
                switch (issue.kind()) {
                    // Dates may be missing from a remark, and a career may be over.
                    case UNDATED_PART -> true;
                    case NO_CURRENT_ITEM -> cadre.status() != PersonStatus.SERVING;
                    default -> false;
                };
        return inOrder ? Stream.empty() : Stream.of(weighed(issue, resume, kind, cadre));
    }

    private static Finding weighed(
            ResumeIssue issue, Resume resume, FindingKind kind, Cadre cadre) {
        Finding finding = Finding.of(kind, message(issue, resume), cadre);
        if (issue.kind() == ResumeIssue.Kind.GAP && isSummer(issue, resume)) {
            return finding.inDoubt("此前一段为学习，可能是毕业后的间隔");
        }
        return issue.kind() == ResumeIssue.Kind.CHILD_OUTSIDE && beginsInside(issue, resume)
                ? finding.inDoubt("跨段的经历宜另起一段")
                : finding;
    }

    /// Whether the gap is the time between a graduation and what came next.
    private static boolean isSummer(ResumeIssue issue, Resume resume) {
        return issue.months() <= SUMMER
                && resume.items().stream()
                        .takeWhile(item -> item.from() < issue.from())
                        .reduce((_, item) -> item)
                        .filter(item -> item.kind() == ResumeItem.Kind.STUDY)
                        .isPresent();
    }

    /// Whether the part of 其间 began during its item and only ended later.
    private static boolean beginsInside(ResumeIssue issue, Resume resume) {
        return resume.items().stream()
                .anyMatch(
                        item ->
                                item.children().stream()
                                        .filter(child -> child.from() == issue.from())
                                        .anyMatch(child -> beginsInside(child, item)));
    }

    private static boolean beginsInside(ResumeItem child, ResumeItem item) {
        PartialDate end = item.end();
        return item.start().earliestMonth() <= child.start().latestMonth()
                && (end == null || child.start().earliestMonth() <= end.latestMonth());
    }

    private static String message(ResumeIssue issue, Resume resume) {
        String item =
                items(resume)
                        .filter(candidate -> candidate.from() == issue.from())
                        .findFirst()
                        .map(found -> "简历中“%s”一段".formatted(dates(found)))
                        .orElse("简历");
        return switch (issue.kind()) {
            case GAP -> "%s之前空缺 %d 个月".formatted(item, issue.months());
            case OVERLAP -> "%s与此前一段重叠 %d 个月".formatted(item, issue.months());
            case END_BEFORE_START -> item + "的结束时间早于开始时间";
            case OPEN_BEFORE_LAST -> item + "没有结束时间，但不是最后一段";
            case NO_CURRENT_ITEM -> "人员状态为现职，但" + item + "是最后一段且已结束";
            case CHILD_OUTSIDE -> item + "写在“其间”，但不在其所属一段的时间内";
            case UNPARSED_LINE, UNDATED_PART ->
                    "简历中有一行未能识别：“%s”".formatted(beginning(issue, resume.verbatim()));
        };
    }

    private static String dates(ResumeItem item) {
        PartialDate end = item.end();
        return dotted(item.start()) + "--" + (end == null ? "" : dotted(end));
    }

    /// The first characters of a line.
    private static String beginning(ResumeIssue issue, String verbatim) {
        String line = verbatim.substring(issue.from(), issue.to());
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
