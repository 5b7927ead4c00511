package dev.shiren.access;

/// What somebody is signed in as. One person may have several of these duties; a sign-in has one.
public enum Role {
    /// Keeps the cadres of the own unit and submits drafts about them.
    UNIT_OFFICER("单位人事干部"),
    /// Keeps profiles, posts, pools and rounds within the management categories.
    CADRE_OFFICER("干部科"),
    /// Keeps supervision events, case by case.
    SUPERVISION_OFFICER("干部监督科"),
    /// Keeps appraisals.
    APPRAISAL_OFFICER("考核办"),
    /// Keeps ranks and appraisals of civil servants.
    CIVIL_SERVICE_OFFICER("公务员科"),
    /// Keeps what the personnel archive says.
    ARCHIVE_KEEPER("档案管理员"),
    /// Decides.
    LEADER("部领导"),
    /// An account of a program that shows figures, never persons.
    DASHBOARD("看板服务账号"),
    /// Sees to the configuration and no business data.
    SYSTEM_ADMINISTRATOR("系统管理员"),
    /// Sees to the access policy and no business data.
    SECURITY_ADMINISTRATOR("安全保密管理员"),
    /// Reads the logs and no business data.
    AUDIT_ADMINISTRATOR("安全审计员"),
    /// The cadre whom the data is about.
    PERSON("本人");

    private final String term;

    Role(String term) {
        this.term = term;
    }

    /// The Chinese term.
    public String term() {
        return term;
    }
}
