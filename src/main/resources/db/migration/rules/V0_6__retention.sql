-- How long things are kept. Proposals: no text is known that gives the periods.
INSERT INTO rule_set
    (code, title, issuer, document, source, scope, valid_from, valid_until, verified) VALUES
    ('retention', '数据留存期限', '本单位', NULL, '建议值,待主管机关核定', '本系统', '2014-01-14', NULL, FALSE);

INSERT INTO rule_parameter (rule_set, name, value, unit) VALUES
    ('retention', 'COMPLAINT', 36, 'MONTH'),
    ('retention', 'REQUEST_KEY', 90, 'DAY');
