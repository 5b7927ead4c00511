-- A rule set names its document number and whom it covers, so that a client can show what a date or
-- a refusal rests on.
ALTER TABLE rule_set
    ADD COLUMN document VARCHAR(120),
    ADD COLUMN scope VARCHAR(200);

UPDATE rule_set SET scope = '领导干部' WHERE code = 'effect-admonition';
UPDATE rule_set SET scope = '中共党员' WHERE code = 'effect-party-sanction';
UPDATE rule_set SET document = '主席令第四十六号', scope = '公职人员' WHERE code = 'effect-admin-sanction';

-- Terms of due process. "Within" includes the last day (民法典 art. 1259). Working days are Monday to
-- Friday here: public holidays and the days worked in exchange are not known, hence not verified.
INSERT INTO rule_set
    (code, title, issuer, document, source, scope, valid_from, valid_until, verified) VALUES
    ('due-process', '复核、申诉、复审期限', '全国人民代表大会常务委员会', NULL,
        '公务员法第九十五条、第九十六条,监察法第五十六条', '公务员和其他公职人员', '2019-06-01', NULL, TRUE),
    ('due-process-working-days', '函询、诫勉工作日期限', '中共中央办公厅', NULL,
        '关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则', '领导干部', '2015-06-26', NULL, FALSE),
    ('admin-sanction-longest', '数个相同政务处分的最长处分期', '全国人民代表大会常务委员会', '主席令第四十六号',
        '公职人员政务处分法第十五条', '公职人员', '2020-07-01', NULL, TRUE),
    ('effect-org-measure', '组织处理影响期', '中共中央', NULL,
        '地方公布的组织处理规定,待核', '领导干部', '2021-03-19', NULL, FALSE),
    ('effect-unfit-adjustment', '不适宜担任现职调整影响期', '中共中央办公厅', NULL,
        '推进领导干部能上能下规定,待核', '领导干部', '2022-09-08', NULL, FALSE);

-- The last two sets are shown and not applied: no effect period is derived from them until somebody
-- has verified them.
INSERT INTO rule_parameter (rule_set, name, value, unit) VALUES
    ('due-process', 'REVIEW', 30, 'DAY'),
    ('due-process', 'APPEAL', 30, 'DAY'),
    ('due-process', 'APPEAL_AFTER_REVIEW', 15, 'DAY'),
    ('due-process', 'REVIEW_DECISION', 30, 'DAY'),
    ('due-process', 'APPEAL_DECISION', 60, 'DAY'),
    ('due-process', 'REEXAMINATION', 1, 'MONTH'),
    ('due-process', 'SECOND_REVIEW', 1, 'MONTH'),
    ('due-process', 'REEXAMINATION_DECISION', 1, 'MONTH'),
    ('due-process', 'SECOND_REVIEW_DECISION', 2, 'MONTH'),
    ('due-process-working-days', 'REPLY', 15, 'WORKING_DAY'),
    ('due-process-working-days', 'SELF_EXAMINATION', 5, 'WORKING_DAY'),
    ('admin-sanction-longest', 'TOTAL', 48, 'MONTH'),
    ('effect-org-measure', 'ADJUST_POST', 12, 'MONTH'),
    ('effect-org-measure', 'ORDERED_RESIGNATION', 12, 'MONTH'),
    ('effect-org-measure', 'REMOVE_FROM_OFFICE', 12, 'MONTH'),
    ('effect-org-measure', 'DEMOTION', 24, 'MONTH'),
    ('effect-org-measure', 'SUSPENSION', 6, 'MONTH'),
    ('effect-unfit-adjustment', 'ADJUST_POST', 12, 'MONTH'),
    ('effect-unfit-adjustment', 'REMOVE_FROM_OFFICE', 12, 'MONTH'),
    ('effect-unfit-adjustment', 'DEMOTION', 24, 'MONTH');
