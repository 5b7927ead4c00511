-- Rules are data: a rule set has a source and validity, its parameters have values.
CREATE TABLE rule_set (
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    issuer VARCHAR(120) NOT NULL,
    source VARCHAR(200) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    verified BOOLEAN NOT NULL,
    PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE rule_parameter (
    rule_set VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value DECIMAL(12, 4) NOT NULL,
    unit VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (rule_set, name),
    CONSTRAINT rule_parameter_set FOREIGN KEY (rule_set) REFERENCES rule_set (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Months a measure counts against promotion, by event type and measure.
INSERT INTO rule_set (code, title, issuer, source, valid_from, valid_until, verified) VALUES
    ('effect-admonition', '诫勉影响期', '中共中央办公厅', '关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则', '2015-06-26', NULL, TRUE),
    ('effect-party-sanction', '党纪处分影响期', '中共中央', '中国共产党纪律处分条例', '2004-02-18', NULL, TRUE),
    ('effect-admin-sanction', '政务处分期', '全国人民代表大会常务委员会', '公职人员政务处分法第八条、公务员法第六十四条', '2007-06-01', NULL, TRUE);

INSERT INTO rule_parameter (rule_set, name, value, unit) VALUES
    ('effect-admonition', 'ADMONITION', 6, 'MONTH'),
    ('effect-party-sanction', 'WARNING', 12, 'MONTH'),
    ('effect-party-sanction', 'SERIOUS_WARNING', 18, 'MONTH'),
    ('effect-admin-sanction', 'WARNING', 6, 'MONTH'),
    ('effect-admin-sanction', 'DEMERIT', 12, 'MONTH'),
    ('effect-admin-sanction', 'MAJOR_DEMERIT', 18, 'MONTH'),
    ('effect-admin-sanction', 'DEMOTION', 24, 'MONTH'),
    ('effect-admin-sanction', 'REMOVAL', 24, 'MONTH');
