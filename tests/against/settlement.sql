-- SPDX-License-Identifier: MIT
-- The sums of an agreement on a day, in plain SQL (SQLite).
--
-- Written from what the library says of its fields (iop.followup.Settlement
-- and Subtotal, iop.ledger, iop.agreement.PublicMoney), not from its code.
-- Sums are in whole öre, days are text as 2018-03-01.

CREATE TABLE known (
    on_day TEXT, currency TEXT, is_unused_repaid INTEGER,
    term_first TEXT, term_last TEXT
);
CREATE TABLE organisation (key TEXT);
CREATE TABLE public_body (key TEXT);
-- What is given, by version: 0 is the agreement as it read at first.
CREATE TABLE contribution (
    version INTEGER, key TEXT, party TEXT, is_money INTEGER, ore INTEGER,
    first TEXT, last TEXT, payee TEXT, cost TEXT
);
CREATE TABLE version (number INTEGER, first_day TEXT);
CREATE TABLE instalment (
    key TEXT, ore INTEGER, day TEXT, payer TEXT, payee TEXT
);
CREATE TABLE annex (organisation TEXT, ore INTEGER);
CREATE TABLE report (
    key TEXT, is_final INTEGER, reporter TEXT, first TEXT, last TEXT
);
-- What is written; what stands in a correction is written under its number.
-- The day is the latest it may have been, and its year is that of all of them.
CREATE TABLE written (
    number INTEGER, key TEXT, day TEXT, day_year INTEGER, kind TEXT,
    is_instead INTEGER,
    corrects TEXT, ore INTEGER, currency TEXT, instalment TEXT, payer TEXT,
    payee TEXT, contribution TEXT, report TEXT, party TEXT, cost TEXT,
    year INTEGER, is_in_kind INTEGER
);
-- The states that it came to by the day, judged elsewhere.
CREATE TABLE state (day TEXT, name TEXT);

-- Accounts: all below is worked out once the tables above are filled.

-- The version in force.
CREATE TABLE now AS
SELECT max(number) AS version FROM version, known
WHERE first_day IS NULL OR first_day <= on_day;

-- The one organisation or public body, where there is only one.
CREATE TABLE only_organisation AS
SELECT min(key) AS key FROM organisation HAVING count(*) = 1;
CREATE TABLE only_body AS
SELECT min(key) AS key FROM public_body HAVING count(*) = 1;

-- The last correction of each entry made by the day.
CREATE TABLE correction AS
SELECT corrects, number FROM (
    SELECT corrects, number, row_number() OVER (
        PARTITION BY corrects ORDER BY day DESC, number DESC
    ) AS back
    FROM written, known
    WHERE kind = 'corrected' AND day <= on_day
) WHERE back = 1;

-- What has happened by the day, each in the place of what it stands for.
CREATE TABLE happened AS
SELECT place, stands.*
FROM (
    SELECT entry.number AS place, coalesce(
        CASE WHEN correction.number IS NULL THEN entry.rowid ELSE (
            SELECT instead.rowid FROM written AS instead
            WHERE instead.number = correction.number AND instead.is_instead
        ) END, -1
    ) AS id
    FROM written AS entry
    LEFT JOIN correction ON correction.corrects = entry.key
    WHERE NOT entry.is_instead AND entry.kind <> 'corrected'
)
JOIN written AS stands ON stands.rowid = id
JOIN known ON stands.day <= on_day;

-- Money of public parties: what no organisation gives.
CREATE TABLE source AS
SELECT * FROM contribution
WHERE is_money AND party NOT IN (SELECT key FROM organisation);
CREATE TABLE source_now AS
SELECT source.* FROM source JOIN now USING (version);
CREATE TABLE only_source AS
SELECT min(key) AS key FROM source_now HAVING count(*) = 1;

-- Payments with what they do not say themselves. One without a sum pays what
-- is left of its instalment.
CREATE TABLE payment AS
SELECT
    happened.place, happened.key, happened.day, happened.day_year AS year,
    coalesce(happened.currency, known.currency) AS currency,
    coalesce(happened.ore, CASE
        WHEN instalment.ore IS NULL THEN NULL
        WHEN sum(happened.ore IS NULL) OVER before > 0 THEN 0
        ELSE max(instalment.ore - coalesce(sum(
            happened.ore * (happened.currency = known.currency)
        ) OVER before, 0), 0)
    END) AS ore,
    coalesce(
        happened.payer, instalment.payer, (SELECT key FROM only_body)
    ) AS payer,
    coalesce(
        happened.payee, instalment.payee, (SELECT key FROM only_organisation)
    ) AS payee,
    happened.contribution AS named
FROM happened, known
LEFT JOIN instalment ON instalment.key = happened.instalment
WHERE happened.kind = 'paid'
WINDOW before AS (
    PARTITION BY happened.instalment ORDER BY happened.day, happened.place
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
);
CREATE TABLE public_payment AS
SELECT payment.*, coalesce(
    named,
    (
        SELECT min(key) FROM source_now WHERE party = payer
        HAVING count(*) = 1
    ),
    (SELECT key FROM only_source)
) AS source
FROM payment
WHERE payer IS NULL OR payer NOT IN (SELECT key FROM organisation);
CREATE TABLE paid AS
SELECT public_payment.*
FROM public_payment JOIN known USING (currency)
WHERE ore IS NOT NULL;

-- Costs with what they do not say themselves.
CREATE TABLE cost AS
SELECT
    happened.place, happened.key, happened.day, happened.currency,
    happened.ore, happened.report, happened.is_in_kind,
    coalesce(
        happened.party, report.reporter, (SELECT key FROM only_organisation)
    ) AS party,
    coalesce(happened.year, CASE
        WHEN substr(report.first, 1, 4) = substr(report.last, 1, 4)
        THEN CAST(substr(report.first, 1, 4) AS INTEGER)
    END) AS year,
    coalesce(
        happened.contribution,
        (
            SELECT min(key) FROM source_now
            WHERE source_now.cost = happened.cost HAVING count(*) = 1
        ),
        (SELECT key FROM only_source)
    ) AS source,
    happened.contribution AS named
FROM happened
LEFT JOIN report ON report.key = happened.report
WHERE happened.kind = 'cost-accounted';
CREATE TABLE in_kind AS
SELECT cost.* FROM cost JOIN known USING (currency) WHERE is_in_kind;
-- Charged to the public money: what names no other contribution.
CREATE TABLE accounted AS
SELECT cost.* FROM cost JOIN known USING (currency)
WHERE NOT is_in_kind AND (named IS NULL OR named NOT IN (
    SELECT key FROM contribution
    EXCEPT SELECT key FROM source
));

-- Approved costs are charged in their order, party by party, to what it got.
CREATE TABLE approved AS
SELECT
    costs.*,
    max(0, min(ore, coalesce((
        SELECT sum(paid.ore) FROM paid WHERE paid.payee IS costs.party
    ), 0) - before)) AS charged
FROM (
    SELECT accounted.*, coalesce(sum(ore) OVER (
        PARTITION BY party ORDER BY day, place
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ), 0) AS before
    FROM accounted
    WHERE report IN (
        SELECT report FROM happened WHERE kind = 'report-approved'
    )
) AS costs;

CREATE TABLE repaid AS
SELECT
    happened.ore, happened.day_year AS year,
    coalesce(payer, (SELECT key FROM only_organisation)) AS party,
    (SELECT key FROM only_source) AS source
FROM happened JOIN known USING (currency) WHERE kind = 'repaid';
CREATE TABLE claim AS
SELECT
    happened.ore, happened.day, happened.place, happened.day_year AS year,
    coalesce(payer, (SELECT key FROM only_organisation)) AS party
FROM happened JOIN known USING (currency) WHERE kind = 'reclaimed';

-- It is settled when the last final report is approved or the case is closed;
-- of what ran, once any cost is written down too. The states are given.
CREATE TABLE settled AS
SELECT min(state.day) AS day
FROM state
WHERE name IN ('settled', 'ended', 'rejected') AND (
    EXISTS (SELECT * FROM cost)
    OR EXISTS (SELECT * FROM state WHERE name = 'rejected')
);

-- All that is posted, a row for each sum.
CREATE TABLE posted AS
SELECT 'paid' AS what, ore, year, payee AS party, source FROM paid
UNION ALL SELECT 'accounted', ore, year, party, source FROM accounted
UNION ALL SELECT 'in_kind', ore, year, party, source FROM in_kind
UNION ALL SELECT 'approved', charged, year, party, source FROM approved
UNION ALL SELECT 'repaid', ore, year, party, source FROM repaid;

CREATE TABLE whole AS
SELECT
    coalesce(sum(ore * (what = 'paid')), 0) AS paid,
    coalesce(sum(ore * (what = 'accounted')), 0) AS accounted,
    coalesce(sum(ore * (what = 'in_kind')), 0) AS in_kind,
    coalesce(sum(ore * (what = 'approved')), 0) AS approved,
    coalesce(sum(ore * (what = 'repaid')), 0) AS repaid,
    (SELECT coalesce(sum(ore - charged), 0) FROM approved) AS overspent,
    (SELECT day IS NOT NULL FROM settled) AS is_settled
FROM posted;

CREATE TABLE unknown AS
SELECT key FROM public_payment WHERE ore IS NULL ORDER BY day, place;

-- In another currency, which no sum counts.
CREATE TABLE left_out AS
SELECT happened.key FROM happened, known
WHERE happened.currency <> known.currency;

CREATE TABLE owed AS
SELECT CASE
    WHEN EXISTS (SELECT * FROM claim)
        THEN max((SELECT sum(ore) FROM claim) - repaid, 0)
    WHEN NOT is_settled OR NOT coalesce(is_unused_repaid, 1) THEN 0
    WHEN EXISTS (SELECT * FROM unknown) THEN NULL
    WHEN paid - approved - repaid <= 0 THEN 0
    WHEN is_unused_repaid THEN paid - approved - repaid
END AS ore
FROM whole, known;

-- What is promised, by version: what the contributions tell, or else the plan.
CREATE TABLE plan AS
SELECT instalment.* FROM instalment
WHERE payer IS NULL OR payer NOT IN (SELECT key FROM organisation);
CREATE TABLE planned AS
SELECT
    CASE WHEN count(ore) = count(*) THEN sum(ore) END AS ore,
    count(day) = count(*) AS is_dated
FROM plan;
CREATE TABLE promised AS
SELECT
    version.number AS version, count(*) AS sources,
    CASE WHEN count(source.ore) = count(*) THEN sum(source.ore) END AS given,
    planned.ore AS planned, planned.is_dated,
    min(substr(first, 1, 4) = substr(last, 1, 4)) AS is_in_one_year,
    min(payee IS NOT NULL) AS names_payees,
    coalesce(CASE
        WHEN count(source.ore) = count(*) THEN sum(source.ore)
    END, planned.ore) AS ore
FROM version JOIN source ON source.version = version.number, planned
GROUP BY version.number;

-- By the years of the plan; what is due before the term is of its first year.
CREATE TABLE plan_year AS
SELECT
    CAST(substr(max(day, term_first), 1, 4) AS INTEGER) AS key,
    sum(ore) AS ore
FROM plan, known GROUP BY 1;
-- By days: to each year its share in whole öre, and what is left of them one
-- each to the years that lost most, the earlier first.
CREATE TABLE calendar AS
WITH RECURSIVE days (day, last) AS (
    SELECT term_first, term_last FROM known
    UNION ALL SELECT date(day, '+1 day'), last FROM days WHERE day < last
)
SELECT CAST(substr(day, 1, 4) AS INTEGER) AS key, count(*) AS days
FROM days GROUP BY 1;
CREATE TABLE day_year AS
SELECT
    version, source, year AS key,
    share + (row_number() OVER (
        PARTITION BY version, source ORDER BY lost DESC, year
    ) <= ore - sum(share) OVER (PARTITION BY version, source)) AS ore
FROM (
    SELECT
        version, source.key AS source, calendar.key AS year, ore,
        ore * days / (SELECT sum(days) FROM calendar) AS share,
        ore * days % (SELECT sum(days) FROM calendar) AS lost
    FROM source, calendar
);

-- What is promised by year, by organisation and by source, where that is told.
CREATE TABLE share AS
SELECT 'year' AS by, version, key, sum(day_year.ore) AS ore
FROM day_year JOIN promised USING (version)
WHERE given IS NOT NULL
    AND (is_in_one_year OR given IS NOT planned OR NOT is_dated)
GROUP BY version, key
UNION ALL
SELECT 'year', version, key, plan_year.ore FROM plan_year, promised
WHERE planned IS NOT NULL AND (
    given IS NULL OR (given = planned AND is_dated AND NOT is_in_one_year)
)
UNION ALL
SELECT 'party', version, payee,
    CASE WHEN count(source.ore) = count(*) THEN sum(source.ore) END
FROM source JOIN promised USING (version)
WHERE names_payees AND NOT EXISTS (SELECT * FROM only_organisation)
    AND (given IS NOT NULL OR promised.ore IS NULL)
GROUP BY version, payee
UNION ALL
SELECT 'party', version, organisation, annex.ore FROM annex, promised
WHERE NOT names_payees AND NOT EXISTS (SELECT * FROM only_organisation)
    AND (SELECT sum(ore) FROM annex) = coalesce(
        promised.ore, (SELECT sum(ore) FROM annex)
    )
UNION ALL
SELECT 'party', version, key, promised.ore FROM only_organisation, promised
UNION ALL
SELECT 'source', version, key, coalesce(
    source.ore, CASE WHEN sources = 1 THEN promised.ore END
)
FROM source JOIN promised USING (version)
WHERE given IS NOT NULL OR sources = 1 OR promised.ore IS NULL;

-- A row for each sum and each way to part it.
CREATE TABLE parted AS
SELECT 'year' AS by, year AS key, what, ore FROM (
    SELECT what, ore, year FROM posted
    UNION ALL SELECT 'claimed', ore, year FROM claim
)
UNION ALL SELECT 'party', party, what, ore FROM posted
UNION ALL SELECT 'party', party, 'claimed', ore FROM claim
UNION ALL SELECT 'source', source, what, ore FROM posted
UNION ALL SELECT 'source', (SELECT key FROM only_source), 'claimed', ore
FROM claim
UNION ALL SELECT by, key, 'agreed', ore FROM share WHERE version = 0
UNION ALL SELECT by, key, 'amended', ore FROM share
WHERE version = (SELECT version FROM now)
UNION ALL SELECT 'year', CAST(substr(day, 1, 4) AS INTEGER), 'paid', 0
FROM settled WHERE day IS NOT NULL;

CREATE TABLE sums AS
SELECT
    by, key,
    CASE
        WHEN sum(what = 'agreed') > sum(what = 'agreed' AND ore IS NOT NULL)
            OR NOT EXISTS (
                SELECT * FROM share WHERE share.by = parted.by AND version = 0
            )
        THEN NULL ELSE sum(CASE WHEN what = 'agreed' THEN ore ELSE 0 END)
    END AS agreed,
    CASE
        WHEN sum(what = 'amended') > sum(what = 'amended' AND ore IS NOT NULL)
            OR NOT EXISTS (
                SELECT * FROM share, now
                WHERE share.by = parted.by AND share.version = now.version
            )
        THEN NULL ELSE sum(CASE WHEN what = 'amended' THEN ore ELSE 0 END)
    END AS amended,
    sum(CASE WHEN what = 'paid' THEN ore ELSE 0 END) AS paid,
    sum(CASE WHEN what = 'accounted' THEN ore ELSE 0 END) AS accounted,
    sum(CASE WHEN what = 'in_kind' THEN ore ELSE 0 END) AS in_kind,
    sum(CASE WHEN what = 'approved' THEN ore ELSE 0 END) AS approved,
    sum(CASE WHEN what = 'repaid' THEN ore ELSE 0 END) AS repaid,
    sum(CASE WHEN what = 'claimed' THEN ore ELSE 0 END) AS claimed
FROM parted GROUP BY by, key;

-- What each is to pay back, if that can be told of each of them, and adds up.
CREATE TABLE part_owed AS
SELECT by, key, CASE
    WHEN EXISTS (SELECT * FROM claim) THEN max(claimed - sums.repaid, 0)
    WHEN NOT is_settled OR NOT coalesce(is_unused_repaid, 1) THEN 0
    WHEN EXISTS (SELECT * FROM unknown) THEN NULL
    WHEN sums.paid - sums.approved - sums.repaid <= 0 THEN 0
    WHEN is_unused_repaid THEN sums.paid - sums.approved - sums.repaid
END AS ore
FROM sums, known, whole;
CREATE TABLE owed_in AS
SELECT year FROM (
    SELECT year, day, place FROM claim
    UNION ALL SELECT CAST(substr(day, 1, 4) AS INTEGER), '', 0 FROM settled
) ORDER BY day DESC, place DESC LIMIT 1;
CREATE TABLE row AS
SELECT
    by, key, agreed, amended, sums.paid, sums.accounted, sums.in_kind,
    sums.approved, sums.repaid,
    CASE WHEN is_settled THEN sums.paid - sums.approved ELSE 0 END AS unused,
    CASE WHEN is_settled THEN 0 ELSE sums.paid - sums.approved END
        AS still_open,
    CASE
        WHEN by = 'year'
        THEN CASE WHEN key IS year THEN owed.ore ELSE 0 END
        WHEN NOT EXISTS (
            SELECT * FROM part_owed WHERE part_owed.by = sums.by AND ore IS NULL
        ) AND owed.ore = (
            SELECT sum(ore) FROM part_owed WHERE part_owed.by = sums.by
        ) THEN (
            SELECT ore FROM part_owed
            WHERE part_owed.by = sums.by AND part_owed.key IS sums.key
        )
    END AS to_be_repaid
FROM sums, whole, owed, owed_in;
