package dev.shiren.demo;

import java.util.List;

/// The resume in the layout of the approval form: a line a segment, two spaces after a closed one,
/// nine after the dashes of the present one, what happened meanwhile in brackets.
final class Resume {

    private Resume() {}

    static String text(List<Study> studies, List<Job> jobs) {
        StringBuilder text = new StringBuilder(400);
        for (Study study : studies) {
            if (study.fullTime()) {
                segment(text, study.start(), study.end());
                text.append(study.school()).append(study.major()).append("专业学习");
            }
        }
        for (int i = 0; i < jobs.size() && jobs.get(i).within() < 0; i++) {
            Job job = jobs.get(i);
            segment(text, job.start(), job.end());
            text.append(job.phrase());
            meanwhile(text, i, job, studies, jobs);
        }
        return text.toString();
    }

    private static void segment(StringBuilder text, int start, int end) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(Months.dotted(start)).append("--");
        text.append(end == Job.OPEN ? "       " : Months.dotted(end)).append("  ");
    }

    private static void meanwhile(
            StringBuilder text, int index, Job job, List<Study> studies, List<Job> jobs) {
        String mark = "(其间：";
        for (Study study : studies) {
            if (!study.fullTime() && study.start() >= job.start() && study.start() < job.end()) {
                text.append(mark).append(period(study.start(), study.end()));
                text.append('在').append(study.school()).append(study.major()).append("专业在职学习");
                mark = "；";
            }
        }
        for (Job other : jobs) {
            if (other.within() == index) {
                text.append(mark).append(period(other.start(), other.end())).append(verb(other));
                mark = "；";
            }
        }
        if (mark.equals("；")) {
            text.append(')');
        }
    }

    private static String period(int start, int end) {
        return Months.dotted(start) + (end == Job.OPEN ? "起" : "--" + Months.dotted(end));
    }

    private static String verb(Job job) {
        return switch (job.type()) {
            case "SECONDMENT" -> "挂职任" + job.phrase().replace("(挂职)", "");
            case "STUDY" -> "在" + job.unitName() + job.title().replace("学员", "学习");
            default -> "兼任" + job.title();
        };
    }
}
