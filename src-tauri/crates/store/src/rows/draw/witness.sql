-- A second account of a pot (?1), in cents, from the rows that were entered: available, reserved, bound, spent.
WITH newest AS (
    SELECT application, outcome, amount FROM (
        SELECT *, row_number() OVER (PARTITION BY application ORDER BY day DESC, id DESC) AS place FROM decision)
    WHERE place = 1),
money AS MATERIALIZED (
    SELECT a.id, a.board, a.year, a.kind, a.rededicates,
        (SELECT ifnull(sum(amount), 0) FROM payment WHERE application = a.id AND paid_on IS NOT NULL) AS paid,
        (SELECT ifnull(sum(returned), 0) FROM reclaim
            WHERE application = a.id AND substr(returned_on, 1, 4) = (SELECT year || '' FROM pot WHERE id = ?1))
            AS returned,
        CASE WHEN a.ending IS NOT NULL OR a.draft = 1 OR n.outcome IN ('rejected', 'withdrawn') THEN 0
            WHEN EXISTS (SELECT 1 FROM application o JOIN decision d ON d.application = o.id
                WHERE o.rededicates = a.id AND d.outcome IN ('adopted', 'changed')) THEN 0
            WHEN n.amount IS NULL AND a.closed_on IS NULL THEN
                (SELECT ifnull(max(r.amount), 0) FROM recommendation r
                    WHERE r.application = a.id AND r.outcome IN ('recommended', 'changed'))
            ELSE 0 END AS reserved,
        CASE WHEN a.ending IS NULL AND a.closed_on IS NULL THEN ifnull(n.amount, 0) ELSE 0 END AS decided
    FROM application a LEFT JOIN newest n ON n.application = a.id),
claim AS MATERIALIZED (
    SELECT m.id, m.board, m.year, m.reserved, m.decided,
        m.paid + (SELECT ifnull(sum(o.paid), 0) FROM money o WHERE o.rededicates = m.id) AS spent,
        m.returned + (SELECT ifnull(sum(o.returned), 0) FROM money o WHERE o.rededicates = m.id) AS returned
    FROM money m WHERE m.kind <> 'rededication'),
source AS (
    SELECT application, pot, position, amount, id FROM funding
    UNION ALL
    SELECT c.id, p.id, 1, NULL, 0 FROM claim c
        JOIN pot p ON p.board = c.board AND p.year = c.year AND p.source = 'board'
    WHERE NOT EXISTS (SELECT 1 FROM funding WHERE application = c.id)),
part AS (
    SELECT s.application, s.pot, s.amount,
        row_number() OVER w = count(*) OVER (PARTITION BY s.application) AS last,
        ifnull(sum(ifnull(s.amount, 0)) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM source s WINDOW w AS (PARTITION BY s.application ORDER BY s.amount IS NULL, s.position, s.id)),
taken AS (
    SELECT p.pot, p.last, p.before, c.spent, c.returned,
        max(c.decided, c.spent) AS committed,
        iif(p.last, max(0, c.reserved - p.before), min(p.amount, max(0, c.reserved - p.before))) AS reserved,
        iif(p.last, max(0, max(c.decided, c.spent) - p.before),
            min(p.amount, max(0, max(c.decided, c.spent) - p.before))) AS own
    FROM part p JOIN claim c ON c.id = p.application WHERE p.pot = ?1),
paid AS (
    SELECT *, min(own, max(0, spent - before)) AS own_spent FROM taken),
back AS (
    SELECT *, iif(last, max(0, returned - min(spent, before)), min(own_spent, max(0, returned - before)))
        AS own_returned FROM paid),
entry AS (
    SELECT ifnull(sum(CASE kind WHEN 'return' THEN amount END), 0) AS returned,
        ifnull(sum(CASE kind WHEN 'expense' THEN amount END), 0) AS spent,
        ifnull(sum(CASE kind WHEN 'transfer-in' THEN amount WHEN 'return' THEN 0 WHEN 'expense' THEN 0
            ELSE -amount END), 0) AS transferred
    FROM pot_entry WHERE pot = ?1)
SELECT (p.allocation * p.release + 5000) / 10000 + p.carried + e.returned + e.transferred
        + (SELECT ifnull(sum(own_returned), 0) FROM back),
    (SELECT ifnull(sum(reserved), 0) FROM back),
    (SELECT ifnull(sum(own - own_spent), 0) FROM back),
    e.spent + (SELECT ifnull(sum(own_spent), 0) FROM back)
FROM pot p, entry e WHERE p.id = ?1
