-- What a number does not say exactly is said by a text: a fraction (`2/3`), a way of rounding
-- (`CEILING`, beside the decimals kept), a code. The number then is its nearest value, or 0.
ALTER TABLE rule_parameter
    ADD COLUMN text VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin;

-- Shares, votes and hours. Local texts give no way of rounding for quotas: until the department has
-- settled it, those sets are not verified.
INSERT INTO rule_set
    (code, title, issuer, document, source, scope, valid_from, valid_until, verified) VALUES
    ('slate-difference', '差额考察比例', '市委', NULL,
        '市委干部深化制度改革意见:换届、新组建班子时考察对象人数应比全额提名人选数多20%以上',
        '领导班子换届、新组建班子', '2022-09-22', NULL, TRUE),
    ('meeting-quorum', '党委(党组)讨论决定干部任免', '中共中央', NULL,
        '党政领导干部选拔任用工作条例:三分之二以上成员到会,应到会成员超过半数同意',
        '党委(党组)会议', '2019-03-03', NULL, TRUE),
    ('excellent-quota-civil-servant', '公务员年度考核优秀等次比例', '中共中央组织部', NULL,
        '公务员考核规定:一般20%以内,经同意不超过25%;取整方式待核', '公务员', '2020-12-28', NULL, FALSE),
    ('excellent-quota-leader', '领导干部年度考核优秀等次比例', '中共中央办公厅', NULL,
        '党政领导干部考核工作条例,比例与取整方式待核', '领导干部', '2019-04-07', NULL, FALSE),
    ('excellent-quota-team', '优秀班子成员评优比例', '市委', NULL,
        '激励干部担当作为若干措施:班子优秀的,成员评优比例上调到30%;取整方式待核',
        '领导班子成员', '2021-01-01', NULL, FALSE),
    ('excellent-quota-team-half-up', '优秀班子成员评优比例(四舍五入)', '市委', NULL,
        '激励干部担当作为若干措施:班子优秀的,成员评优比例上调到30%;四舍五入为个别省份做法,待核',
        '领导班子成员', '2021-01-01', NULL, FALSE),
    ('structure-township-principal', '乡镇(街道)党政正职经历比例', '市委', NULL,
        '领导班子和干部队伍五年规划:具有乡镇(街道)党政正职经历的占60%以上',
        '县(市、区)党政领导班子成员', '2013-01-01', NULL, TRUE),
    ('structure-reserve-young', '县级后备干部35岁以下比例', '市委', NULL,
        '领导班子和干部队伍五年规划:县级后备干部600名以上,35岁以下的占40%以上',
        '县级后备干部', '2013-01-01', NULL, TRUE),
    ('training-county-division', '县处级以上教育培训学时', '中共中央', NULL,
        '干部教育培训工作条例:每5年累计不少于3个月或者550学时',
        '县处级以上党政领导干部、四级调研员及相当层次职级以上公务员', '2023-10-15', NULL, TRUE),
    ('training-section', '乡科级以下教育培训学时', '中共中央', NULL,
        '干部教育培训工作条例:每年累计不少于12天或者90学时',
        '乡科级党政领导干部、一级主任科员及相当层次职级以下公务员', '2023-10-15', NULL, TRUE),
    ('excellent-streak', '连续3年优秀', '市委', NULL,
        '公务员考核规定第十九条:连续3年优秀记三等功;激励干部担当作为若干措施:提拔使用、职级晋升时优先考虑',
        '公务员、领导干部', '2021-01-01', NULL, FALSE);

INSERT INTO rule_parameter (rule_set, name, value, unit, text) VALUES
    ('slate-difference', 'DIFFERENCE', 20, 'PERCENT', NULL),
    ('slate-difference', 'ROUNDING', 0, 'DECIMALS', 'CEILING'),
    ('meeting-quorum', 'PRESENT_AT_LEAST', 0.6667, 'FRACTION', '2/3'),
    ('meeting-quorum', 'YES_MORE_THAN', 0.5, 'FRACTION', '1/2'),
    ('excellent-quota-civil-servant', 'BASE', 20, 'PERCENT', NULL),
    ('excellent-quota-civil-servant', 'APPROVED', 25, 'PERCENT', NULL),
    ('excellent-quota-civil-servant', 'ROUNDING', 0, 'DECIMALS', 'HALF_UP'),
    ('excellent-quota-leader', 'BASE', 20, 'PERCENT', NULL),
    ('excellent-quota-leader', 'TEAM_EXCELLENT', 25, 'PERCENT', NULL),
    ('excellent-quota-leader', 'TEAM_GOOD', 20, 'PERCENT', NULL),
    ('excellent-quota-leader', 'ROUNDING', 0, 'DECIMALS', 'FLOOR'),
    ('excellent-quota-team', 'BASE', 20, 'PERCENT', NULL),
    ('excellent-quota-team', 'TEAM_EXCELLENT', 30, 'PERCENT', NULL),
    ('excellent-quota-team', 'TEAM_GOOD', 20, 'PERCENT', NULL),
    ('excellent-quota-team', 'ROUNDING', 0, 'DECIMALS', 'FLOOR'),
    ('excellent-quota-team-half-up', 'BASE', 20, 'PERCENT', NULL),
    ('excellent-quota-team-half-up', 'TEAM_EXCELLENT', 30, 'PERCENT', NULL),
    ('excellent-quota-team-half-up', 'TEAM_GOOD', 20, 'PERCENT', NULL),
    ('excellent-quota-team-half-up', 'ROUNDING', 0, 'DECIMALS', 'HALF_UP'),
    ('structure-township-principal', 'SHARE', 60, 'PERCENT', NULL),
    ('structure-reserve-young', 'SHARE', 40, 'PERCENT', NULL),
    ('structure-reserve-young', 'AGE_AT_MOST', 35, 'YEAR', NULL),
    ('structure-reserve-young', 'SIZE', 600, 'PERSON', NULL),
    ('training-county-division', 'HOURS', 550, 'HOUR', NULL),
    ('training-county-division', 'OFF_JOB', 3, 'MONTH', NULL),
    ('training-county-division', 'YEARS', 5, 'YEAR', 'ROLLING'),
    ('training-county-division', 'MAKE_UP', 12, 'MONTH', NULL),
    ('training-county-division', 'LOWEST_LEVEL', 132, 'CODE', '132'),
    ('training-county-division', 'RANKS', 0, 'CODE', 'XS1,XS2,DY1,DY2,DY3,DY4'),
    ('training-section', 'HOURS', 90, 'HOUR', NULL),
    ('training-section', 'OFF_JOB', 12, 'DAY', NULL),
    ('training-section', 'YEARS', 1, 'YEAR', 'CALENDAR'),
    ('training-section', 'MAKE_UP', 12, 'MONTH', NULL),
    ('excellent-streak', 'YEARS', 3, 'YEAR', NULL);

-- Triggers from the results of units: each proposes, a body decides, nothing follows by itself. A
-- trigger is a set that says at which END of a ranking so many PLACES count, how many TIMES in
-- a row, within which SCOPE and DIMENSION (any where it says none).
INSERT INTO rule_set
    (code, title, issuer, document, source, scope, valid_from, valid_until, verified) VALUES
    ('unit-first-province', '全省前4名:建议提升当年度绩效考核等次', '市委', NULL,
        '激励干部担当作为若干措施第5条', '承办省考指标的单位', '2021-01-01', NULL, TRUE),
    ('unit-first-city', '市重点工作年度绩效考评前2名:建议职级职数统筹倾斜', '市委', NULL,
        '激励干部担当作为若干措施第5条', '市直单位', '2021-01-01', NULL, TRUE),
    ('unit-last-province', '全省后2名:建议降低当年度绩效考核等次', '市委', NULL,
        '激励干部担当作为若干措施第5条', '承办省考指标的单位', '2021-01-01', NULL, TRUE),
    ('unit-last-twice', '单项工作连续2次全省倒数第1名:建议由有权机关核查是否属主观原因', '市委', NULL,
        '激励干部担当作为若干措施第5条', '有关单位', '2021-01-01', NULL, TRUE);

INSERT INTO rule_parameter (rule_set, name, value, unit, text) VALUES
    ('unit-first-province', 'END', 0, 'CODE', 'FIRST'),
    ('unit-first-province', 'PLACES', 4, 'PLACE', NULL),
    ('unit-first-province', 'TIMES', 1, 'TIME', NULL),
    ('unit-first-province', 'SCOPE', 0, 'CODE', 'PROVINCE'),
    ('unit-first-city', 'END', 0, 'CODE', 'FIRST'),
    ('unit-first-city', 'PLACES', 2, 'PLACE', NULL),
    ('unit-first-city', 'TIMES', 1, 'TIME', NULL),
    ('unit-first-city', 'SCOPE', 0, 'CODE', 'CITY'),
    ('unit-first-city', 'DIMENSION', 0, 'CODE', 'PERFORMANCE'),
    ('unit-last-province', 'END', 0, 'CODE', 'LAST'),
    ('unit-last-province', 'PLACES', 2, 'PLACE', NULL),
    ('unit-last-province', 'TIMES', 1, 'TIME', NULL),
    ('unit-last-province', 'SCOPE', 0, 'CODE', 'PROVINCE'),
    ('unit-last-twice', 'END', 0, 'CODE', 'LAST'),
    ('unit-last-twice', 'PLACES', 1, 'PLACE', NULL),
    ('unit-last-twice', 'TIMES', 2, 'TIME', NULL),
    ('unit-last-twice', 'SCOPE', 0, 'CODE', 'PROVINCE');
