-- How long a probation lasts, and how long it may be extended at most. No national text is known that
-- allows an extension: not verified, and only a bound for what somebody decides.
INSERT INTO rule_set
    (code, title, issuer, document, source, scope, valid_from, valid_until, verified) VALUES
    ('probation', '任职试用期', '中共中央', NULL, '党政领导干部选拔任用工作条例', '非选举产生的厅局级以下领导职务',
        '2014-01-14', NULL, TRUE),
    ('probation-extension', '试用期延长', '中共中央', NULL, '地方规定,待核', '非选举产生的厅局级以下领导职务',
        '2014-01-14', NULL, FALSE);

INSERT INTO rule_parameter (rule_set, name, value, unit) VALUES
    ('probation', 'LENGTH', 12, 'MONTH'),
    ('probation-extension', 'LONGEST', 12, 'MONTH');
