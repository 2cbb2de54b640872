-- On the server that is asked; the cluster "nuoc" has two servers.
CREATE TABLE ket_luan AS ket_luan_may ENGINE = Distributed('nuoc', currentDatabase(), 'ket_luan_may');

CREATE VIEW findings AS
SELECT plan, register, commitment, key, alike, series, kind, clause, title, CAST(due AS DATE) AS due,
  atDue, now, verdict, status, CASE WHEN status = 'met' THEN 'kept' WHEN status = 'met-late' THEN 'kept' WHEN status = 'met-undated' THEN 'kept' WHEN status = 'reached' THEN 'kept' WHEN status = 'kept' THEN 'kept' WHEN status = 'failed' THEN 'broken' WHEN status = 'not-yet' THEN 'open' WHEN status = 'over-term' THEN 'open' WHEN status = 'undetermined' THEN 'open' WHEN status = 'successor-needed' THEN 'open' WHEN status = 'not-applicable' THEN 'notApplicable' END AS standing, timing, outlook,
  quantity, comparison, valueLeast, valueMost, needLeast, needMost, causes,
  lead, leadName, side, sideName, waiting, awaited, queue
FROM ket_luan
WHERE "row" = 'finding';

CREATE VIEW papers AS
SELECT plan, register, commitment, paper, kind, number, symbol, date, issuer, title
FROM ket_luan
WHERE "row" = 'paper';

CREATE VIEW reviews AS
SELECT plan, register, place, planTitle, registerTitle, nature, findings, papers, warnings,
  notApplicable, metFrom, metTo
FROM ket_luan
WHERE "row" = 'review';

CREATE VIEW issues AS
SELECT place, plan, register, fault
FROM ket_luan
WHERE "row" = 'issue';

CREATE VIEW like_promises AS
SELECT alike, min(title) AS title, count(DISTINCT plan) AS plans, count(*) AS promises,
  sum(CASE WHEN standing = 'kept' THEN 1 ELSE 0 END) AS kept, sum(CASE WHEN standing = 'broken' THEN 1 ELSE 0 END) AS broken, sum(CASE WHEN standing = 'open' THEN 1 ELSE 0 END) AS open,
  sum(CASE WHEN standing = 'notApplicable' THEN 1 ELSE 0 END) AS not_applicable,
  CASE WHEN sum(CASE WHEN standing = 'kept' THEN 1 ELSE 0 END) > 0 OR sum(CASE WHEN standing = 'broken' THEN 1 ELSE 0 END) + sum(CASE WHEN standing = 'open' THEN 1 ELSE 0 END) = 0 THEN 'no'
    WHEN sum(CASE WHEN standing = 'open' THEN 1 ELSE 0 END) = 0 THEN 'yes' ELSE 'unknown' END AS broken_everywhere
FROM findings GROUP BY alike HAVING count(DISTINCT plan) > 1;

CREATE VIEW waits AS
SELECT min(waiting) AS waiting, min(awaited) AS awaited, count(*) AS promises,
  count(DISTINCT plan) AS plans
FROM findings WHERE queue IS NOT NULL GROUP BY queue;

CREATE VIEW shared_papers AS
SELECT paper, min(title) AS title, count(DISTINCT plan) AS plans, count(*) AS promises
FROM papers WHERE paper IS NOT NULL GROUP BY paper HAVING count(DISTINCT plan) > 1;

CREATE VIEW is_whole AS
SELECT count(*) = 2
  AND sum(findings) = (SELECT count(*) FROM findings) AND sum(papers) = (SELECT count(*) FROM papers)
  AND sum(reviews) = (SELECT count(*) FROM reviews) AND sum(issues) = (SELECT count(*) FROM issues)
  AND (SELECT count(*) FROM (SELECT plan FROM reviews GROUP BY plan, register HAVING count(*) > 1) AS twice) = 0 AS is_whole
FROM ket_luan WHERE "row" = 'total';
