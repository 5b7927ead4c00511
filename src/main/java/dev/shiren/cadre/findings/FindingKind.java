package dev.shiren.cadre.findings;

import static dev.shiren.cadre.findings.FindingSeverity.ERROR;
import static dev.shiren.cadre.findings.FindingSeverity.NOTICE;
import static dev.shiren.cadre.findings.FindingSeverity.WARNING;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What can be found in a file (问题类型), with what mends it; all kinds that there are, also those
/// that the modules above look for.
public enum FindingKind {
    NAME_NOT_CLEAN(ERROR, "删去姓名中的空格、换行和控制字符", "correctProfile"),
    ID_NUMBER_MISSING(NOTICE, "以填有身份证号的任免表文件补录", "startImport"),
    ID_NUMBER_SHARED(ERROR, "核对各人身份证件：同一人的合并为一份档案，填错的以更正后的文件导入", "startImport"),
    ID_BIRTH_DIFFERS(WARNING, "以干部人事档案认定的出生日期为准，不得依身份证号直接改动；经认定有误的再更正", "correctProfile"),
    ID_SEX_DIFFERS(WARNING, "核对身份证件与档案，经认定有误的再更正", "correctProfile"),
    WORK_START_UNLIKELY(WARNING, "核对档案中的参加工作时间与出生年月", "correctProfile"),
    PARTY_JOIN_UNLIKELY(WARNING, "核对入党志愿书与出生年月", "correctProfile"),
    HIGHEST_EDUCATION_MISSING(WARNING, "补录最高学历", "recordEducation"),
    PARENT_MISSING(WARNING, "补填父母情况后以任免表文件导入，已去世的也应填写并注明", "startImport"),
    PARENT_REPEATED(WARNING, "核对称谓：继父、继母、岳父、岳母等应如实填写", "startImport"),
    STATISTICS_UNIT_NOT_LEGAL_PERSON(WARNING, "把统计关系改到内设机构所属的法人单位", "correctProfile"),
    NO_CURRENT_POST(WARNING, "补录现任职务；已离任的更正人员状态", "appointCadre"),
    SEVERAL_MAIN_POSTS(WARNING, "已免去的职务填写免职时间，兼任的职务改为兼任", "endAppointment"),
    SEVERAL_POST_LEVELS(WARNING, "只保留现职务层次：已免去的职务填写免职时间，填错的层次予以更正", "endAppointment"),
    RANK_BELOW_LEVEL(WARNING, "核对职级与现职务层次的批准文件", "grantRank"),
    POST_DATES_CONTRADICT(ERROR, "核对任免文件，更正任职或免职时间", "correctAppointment"),
    CAREER_GAP(WARNING, "补录空缺期间的任职或学习经历，或更正起止时间", "correctAppointment"),
    POSTS_OVERLAP(NOTICE, "核对前后两职的任免时间；确属兼任的改为兼任", "correctAppointment"),
    MAIN_POST_NOT_IN_RESUME(WARNING, "在简历中补写现任主职务，或更正任职时间", "correctProfile"),
    RESUME_GAP(WARNING, "补写空缺期间的经历，使简历前后衔接", "correctProfile"),
    RESUME_OVERLAP(WARNING, "更正前后两段的起止时间；同时进行的经历写入“其间”", "correctProfile"),
    RESUME_TIMES_CONTRADICT(ERROR, "更正简历中的起止时间", "correctProfile"),
    RESUME_ENDS_EARLY(WARNING, "在简历末段补写现任职务，结束时间留空", "correctProfile"),
    RESUME_LINE_NOT_READ(NOTICE, "按“起止时间  经历”的格式改写该行；末段任职届次说明可不改", "correctProfile"),
    APPRAISAL_YEAR_MISSING(WARNING, "补录缺少年度的考核结果，未参加考核的如实注明", "recordAppraisal");

    private final FindingSeverity severity;
    private final String remedy;
    private final String mutation;

    FindingKind(FindingSeverity severity, String remedy, String mutation) {
        this.severity = severity;
        this.remedy = remedy;
        this.mutation = mutation;
    }

    /// The kinds a client names; all without a list, none by an empty one.
    public static Set<FindingKind> wanted(@Nullable List<FindingKind> kinds) {
        EnumSet<FindingKind> wanted = EnumSet.noneOf(FindingKind.class);
        wanted.addAll(kinds == null ? List.of(values()) : kinds);
        return wanted;
    }

    /// How bad it is when it is certain.
    public FindingSeverity severity() {
        return severity;
    }

    /// What to do about it, in Chinese.
    public String remedy() {
        return remedy;
    }

    /// The mutation by which that is done.
    public String mutation() {
        return mutation;
    }
}
