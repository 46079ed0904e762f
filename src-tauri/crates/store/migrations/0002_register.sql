-- Associations, the whole application, what follows the decision, pots, follow-ups, dated settings, and the
-- derived lines that lists read.
-- Amounts are integer cents, days ISO text (2019-04-01), flags 0 or 1. Derived tables hold nothing of their
-- own: they are written from the other rows and can be rebuilt at any time.

CREATE TABLE association (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CONSTRAINT association_kind CHECK (kind IN ('association', 'person', 'institution')),
    name TEXT NOT NULL CONSTRAINT association_name CHECK (name <> ''),
    aliases TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    register_court TEXT NOT NULL,
    register_number TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    account_holder TEXT NOT NULL,
    iban TEXT NOT NULL CONSTRAINT association_iban CHECK (iban = '' OR length(iban) BETWEEN 15 AND 34),
    charitable INTEGER NOT NULL CHECK (charitable IN (0, 1)),
    charitable_until TEXT,
    exemption_of TEXT,
    deducts_tax INTEGER NOT NULL CHECK (deducts_tax IN (0, 1)),
    notes TEXT NOT NULL,
    warning TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    association INTEGER NOT NULL REFERENCES association (id),
    kind TEXT NOT NULL CONSTRAINT contact_kind CHECK (kind IN ('representative', 'contact')),
    name TEXT NOT NULL CONSTRAINT contact_name CHECK (name <> ''),
    function TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_association ON contact (association);

CREATE TABLE tie (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    association INTEGER NOT NULL REFERENCES association (id),
    member INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL
        CONSTRAINT tie_kind CHECK (kind IN ('board', 'proxy', 'employed', 'relative', 'delegated', 'member')),
    from_day TEXT,
    to_day TEXT,
    note TEXT NOT NULL,
    CONSTRAINT tie_term CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;
CREATE INDEX tie_by_association ON tie (association);
CREATE INDEX tie_by_member ON tie (member);

-- The application grows; a draft (Vorgespräch) may still lack its amount, so the table is written anew.
CREATE TABLE application_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    number TEXT NOT NULL CONSTRAINT application_number CHECK (number <> ''),
    year INTEGER NOT NULL CONSTRAINT application_year CHECK (year BETWEEN 1990 AND 2099),
    running INTEGER NOT NULL CONSTRAINT application_running CHECK (running > 0),
    received TEXT NOT NULL,
    applicant TEXT NOT NULL CONSTRAINT application_applicant CHECK (applicant <> ''),
    amount INTEGER NOT NULL CONSTRAINT application_amount CHECK (amount BETWEEN 0 AND 999999999),
    purpose TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    withdrawn TEXT,
    association INTEGER REFERENCES association (id),
    kind TEXT NOT NULL CONSTRAINT application_kind
        CHECK (kind IN ('grant', 'own-project', 'business', 'prize', 'rededication', 'disposal')),
    rededicates INTEGER REFERENCES application (id),
    draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
    channel TEXT CONSTRAINT application_channel CHECK (channel IN ('post', 'mail', 'portal', 'desk')),
    description TEXT NOT NULL,
    aim TEXT NOT NULL,
    target_group TEXT NOT NULL,
    participants INTEGER CONSTRAINT application_participants CHECK (participants BETWEEN 0 AND 1000000),
    place TEXT NOT NULL,
    district_reference TEXT NOT NULL,
    begins TEXT,
    ends TEXT,
    lip_field TEXT CONSTRAINT application_lip_field CHECK (lip_field IN
        ('education', 'economy', 'social', 'city-life', 'democracy', 'administration')),
    begun TEXT NOT NULL CONSTRAINT application_begun CHECK (begun IN ('no', 'early', 'yes')),
    early_from TEXT,
    early_allowed TEXT,
    other_city TEXT NOT NULL,
    publicity TEXT NOT NULL,
    privacy_told INTEGER NOT NULL CHECK (privacy_told IN (0, 1)),
    signed_on TEXT,
    signed_place TEXT NOT NULL,
    economic INTEGER NOT NULL CHECK (economic IN (0, 1)),
    de_minimis INTEGER NOT NULL CHECK (de_minimis IN (0, 1)),
    ending TEXT
        CONSTRAINT application_ending CHECK (ending IN ('withdrawn', 'cancelled', 'duplicate', 'referred')),
    closed_on TEXT,
    CONSTRAINT application_has_amount CHECK (draft = 1 OR amount > 0),
    CONSTRAINT application_period CHECK (begins IS NULL OR ends IS NULL OR begins <= ends),
    CONSTRAINT application_ended CHECK ((ending IS NULL) = (withdrawn IS NULL)),
    CONSTRAINT application_rededicates CHECK (rededicates IS NULL OR kind = 'rededication'),
    UNIQUE (board, year, running)
) STRICT;
INSERT INTO application_new
    SELECT id, uid, board, number, year, running, received, applicant, amount, purpose, reasoning, withdrawn,
        NULL, 'grant', NULL, 0, NULL, '', '', '', NULL, '', '', NULL, NULL, NULL, 'no', NULL, NULL, '', '', 0, NULL, '',
        0, 0, CASE WHEN withdrawn IS NULL THEN NULL ELSE 'withdrawn' END, NULL
    FROM application;
-- Numbers of removed rows are never given again.
DELETE FROM sqlite_sequence WHERE name = 'application_new';
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'application_new', seq FROM sqlite_sequence WHERE name = 'application';
DROP TABLE application;
ALTER TABLE application_new RENAME TO application;
CREATE INDEX application_by_association ON application (association) WHERE association IS NOT NULL;
CREATE INDEX application_by_rededicated ON application (rededicates) WHERE rededicates IS NOT NULL;

CREATE TABLE plan_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id),
    side TEXT NOT NULL CONSTRAINT plan_line_side CHECK (side IN ('expense', 'income')),
    position INTEGER NOT NULL CONSTRAINT plan_line_position CHECK (position > 0),
    kind TEXT NOT NULL CONSTRAINT plan_line_kind CHECK (kind IN
        ('personnel', 'fees', 'material', 'rent', 'travel', 'catering', 'publicity', 'insurance', 'own', 'own-work',
         'admission', 'donation', 'public', 'other')),
    label TEXT NOT NULL CONSTRAINT plan_line_label CHECK (label <> ''),
    amount INTEGER NOT NULL CONSTRAINT plan_line_amount CHECK (amount BETWEEN 0 AND 999999999),
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    actual INTEGER CONSTRAINT plan_line_actual CHECK (actual BETWEEN 0 AND 999999999),
    recognised INTEGER CONSTRAINT plan_line_recognised CHECK (recognised BETWEEN 0 AND 999999999)
) STRICT;
CREATE INDEX plan_line_by_application ON plan_line (application, side, position);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application INTEGER REFERENCES application (id),
    association INTEGER REFERENCES association (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT attachment_kind CHECK (kind IN
        ('application', 'statute', 'register', 'proxy', 'exemption', 'offer', 'plan', 'proof', 'letter', 'other')),
    name TEXT NOT NULL CONSTRAINT attachment_name CHECK (name <> ''),
    media TEXT NOT NULL,
    size INTEGER NOT NULL CONSTRAINT attachment_size CHECK (size > 0),
    sha256 TEXT NOT NULL CONSTRAINT attachment_sha256 CHECK (length(sha256) = 64),
    CONSTRAINT attachment_owner CHECK ((application IS NULL) <> (association IS NULL))
) STRICT;
CREATE INDEX attachment_by_application ON attachment (application) WHERE application IS NOT NULL;
CREATE INDEX attachment_by_association ON attachment (association) WHERE association IS NOT NULL;

CREATE TABLE requirement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL CONSTRAINT requirement_position CHECK (position > 0),
    label TEXT NOT NULL CONSTRAINT requirement_label CHECK (label <> ''),
    remark TEXT NOT NULL,
    status TEXT NOT NULL
        CONSTRAINT requirement_status CHECK (status IN ('missing', 'received', 'waived')),
    asked_on TEXT,
    term TEXT,
    settled_on TEXT,
    CONSTRAINT requirement_settled CHECK ((status = 'missing') = (settled_on IS NULL)),
    CONSTRAINT requirement_term CHECK (asked_on IS NULL OR term IS NULL OR asked_on <= term)
) STRICT;
CREATE INDEX requirement_by_application ON requirement (application, position);
CREATE INDEX requirement_by_term ON requirement (term) WHERE status = 'missing';

CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL UNIQUE REFERENCES application (id),
    day TEXT NOT NULL,
    examiner TEXT NOT NULL,
    eligible INTEGER CONSTRAINT examination_eligible CHECK (eligible BETWEEN 0 AND 999999999),
    reason TEXT NOT NULL,
    other_funding TEXT NOT NULL,
    remark TEXT NOT NULL,
    concluded INTEGER NOT NULL CHECK (concluded IN (0, 1)),
    CONSTRAINT examination_concluded CHECK (concluded = 0 OR eligible IS NOT NULL)
) STRICT;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    examination INTEGER NOT NULL REFERENCES examination (id),
    position INTEGER NOT NULL CONSTRAINT finding_position CHECK (position > 0),
    criterion TEXT NOT NULL CONSTRAINT finding_criterion CHECK (criterion <> ''),
    answer TEXT NOT NULL CONSTRAINT finding_answer CHECK (answer IN ('yes', 'no', 'open')),
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_examination ON finding (examination, position);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id),
    proposal INTEGER REFERENCES proposal (id),
    day TEXT NOT NULL,
    reference TEXT NOT NULL,
    agenda_item TEXT NOT NULL,
    outcome TEXT NOT NULL CONSTRAINT decision_outcome
        CHECK (outcome IN ('adopted', 'changed', 'rejected', 'deferred', 'withdrawn')),
    amount INTEGER CONSTRAINT decision_amount CHECK (amount BETWEEN 1 AND 999999999),
    reason TEXT NOT NULL,
    CONSTRAINT decision_has_amount CHECK ((outcome IN ('adopted', 'changed')) = (amount IS NOT NULL))
) STRICT;
CREATE INDEX decision_by_application ON decision (application, day, id);
CREATE INDEX decision_by_proposal ON decision (proposal) WHERE proposal IS NOT NULL;

CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL UNIQUE REFERENCES application (id),
    kind TEXT NOT NULL CONSTRAINT notice_kind CHECK (kind IN ('grant', 'refusal')),
    day TEXT NOT NULL,
    reference TEXT NOT NULL,
    financing TEXT CONSTRAINT notice_financing CHECK (financing IN ('fixed', 'share', 'gap', 'full')),
    period_from TEXT,
    period_to TEXT,
    proof_due TEXT,
    conditions TEXT NOT NULL,
    waiver INTEGER NOT NULL CHECK (waiver IN (0, 1)),
    final_on TEXT,
    CONSTRAINT notice_financed CHECK ((kind = 'grant') = (financing IS NOT NULL)),
    CONSTRAINT notice_period CHECK (period_from IS NULL OR period_to IS NULL OR period_from <= period_to),
    CONSTRAINT notice_final CHECK (final_on IS NULL OR day <= final_on)
) STRICT;
CREATE INDEX notice_by_proof_due ON notice (proof_due) WHERE proof_due IS NOT NULL;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id),
    amount INTEGER NOT NULL CONSTRAINT payment_amount CHECK (amount BETWEEN 1 AND 999999999),
    ordered_on TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    reference TEXT NOT NULL,
    paid_on TEXT,
    CONSTRAINT payment_days CHECK (paid_on IS NULL OR ordered_on <= paid_on)
) STRICT;
CREATE INDEX payment_by_application ON payment (application);

CREATE TABLE proof (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL UNIQUE REFERENCES application (id),
    received TEXT NOT NULL,
    costs INTEGER CONSTRAINT proof_costs CHECK (costs BETWEEN 0 AND 999999999),
    recognised INTEGER CONSTRAINT proof_recognised CHECK (recognised BETWEEN 0 AND 999999999),
    checked_on TEXT,
    remark TEXT NOT NULL,
    CONSTRAINT proof_checked CHECK ((checked_on IS NULL) = (recognised IS NULL)),
    CONSTRAINT proof_days CHECK (checked_on IS NULL OR received <= checked_on)
) STRICT;

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id),
    level INTEGER NOT NULL CONSTRAINT reminder_level CHECK (level IN (1, 2)),
    day TEXT NOT NULL,
    term TEXT,
    UNIQUE (application, level),
    CONSTRAINT reminder_term CHECK (term IS NULL OR day <= term)
) STRICT;

CREATE TABLE reclaim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL UNIQUE REFERENCES application (id),
    amount INTEGER NOT NULL CONSTRAINT reclaim_amount CHECK (amount BETWEEN 1 AND 999999999),
    interest INTEGER NOT NULL CONSTRAINT reclaim_interest CHECK (interest BETWEEN 0 AND 999999999),
    reason TEXT NOT NULL CONSTRAINT reclaim_reason CHECK (reason <> ''),
    reference TEXT NOT NULL,
    hearing_on TEXT,
    notice_on TEXT,
    due TEXT,
    returned INTEGER NOT NULL CONSTRAINT reclaim_returned CHECK (returned BETWEEN 0 AND 999999999),
    returned_on TEXT,
    CONSTRAINT reclaim_returned_part CHECK (returned <= amount),
    CONSTRAINT reclaim_returned_day CHECK ((returned = 0) = (returned_on IS NULL))
) STRICT;

CREATE TABLE case_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER REFERENCES application (id),
    association INTEGER REFERENCES association (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT case_note_kind CHECK (kind IN ('note', 'correction', 'amount', 'move')),
    text TEXT NOT NULL CONSTRAINT case_note_text CHECK (text <> ''),
    CONSTRAINT case_note_owner CHECK ((application IS NULL) <> (association IS NULL))
) STRICT;
CREATE INDEX case_note_by_application ON case_note (application) WHERE application IS NOT NULL;
CREATE INDEX case_note_by_association ON case_note (association) WHERE association IS NOT NULL;

CREATE TABLE pot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    year INTEGER NOT NULL CONSTRAINT pot_year CHECK (year BETWEEN 1990 AND 2099),
    source TEXT NOT NULL CONSTRAINT pot_source CHECK (source IN ('board', 'council', 'management')),
    allocation INTEGER NOT NULL CONSTRAINT pot_allocation CHECK (allocation BETWEEN 0 AND 9999999999),
    release INTEGER NOT NULL CONSTRAINT pot_release CHECK (release BETWEEN 0 AND 10000),
    carried INTEGER NOT NULL CONSTRAINT pot_carried CHECK (carried BETWEEN 0 AND 9999999999),
    account TEXT NOT NULL,
    remark TEXT NOT NULL,
    UNIQUE (board, year, source)
) STRICT;

CREATE TABLE pot_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pot INTEGER NOT NULL REFERENCES pot (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL
        CONSTRAINT pot_entry_kind CHECK (kind IN ('return', 'expense', 'transfer-in', 'transfer-out', 'lapse')),
    amount INTEGER NOT NULL CONSTRAINT pot_entry_amount CHECK (amount BETWEEN 1 AND 9999999999),
    reason TEXT NOT NULL CONSTRAINT pot_entry_reason CHECK (reason <> '')
) STRICT;
CREATE INDEX pot_entry_by_pot ON pot_entry (pot);

CREATE TABLE funding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id),
    pot INTEGER NOT NULL REFERENCES pot (id),
    position INTEGER NOT NULL CONSTRAINT funding_position CHECK (position > 0),
    amount INTEGER CONSTRAINT funding_amount CHECK (amount BETWEEN 1 AND 999999999),
    overdraw TEXT NOT NULL,
    UNIQUE (application, pot)
) STRICT;
CREATE INDEX funding_by_pot ON funding (pot);
CREATE UNIQUE INDEX funding_rest ON funding (application) WHERE amount IS NULL;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    application INTEGER REFERENCES application (id),
    association INTEGER REFERENCES association (id),
    due TEXT NOT NULL,
    text TEXT NOT NULL CONSTRAINT follow_up_text CHECK (text <> ''),
    done_on TEXT
) STRICT;
CREATE INDEX follow_up_by_due ON follow_up (board, due) WHERE done_on IS NULL;
CREATE INDEX follow_up_by_board ON follow_up (board);
CREATE INDEX follow_up_by_application ON follow_up (application) WHERE application IS NOT NULL;
CREATE INDEX follow_up_by_association ON follow_up (association) WHERE association IS NOT NULL;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    room TEXT NOT NULL CONSTRAINT saved_view_room CHECK (room IN ('applications', 'associations')),
    name TEXT NOT NULL CONSTRAINT saved_view_name CHECK (name <> ''),
    query TEXT NOT NULL,
    UNIQUE (room, name)
) STRICT;

-- What the start page asks of sittings, proposals and reclaims is what is still open.
CREATE INDEX sitting_open ON sitting (day, board) WHERE closed = 0;
CREATE INDEX proposal_open ON proposal (number, board) WHERE number IS NULL;
CREATE INDEX reclaim_open ON reclaim (due) WHERE due IS NOT NULL AND returned < amount;

-- Settings of a board that hold from a day on; the board's own row is what held before.
CREATE TABLE board_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    "key" TEXT NOT NULL CONSTRAINT board_setting_key CHECK ("key" <> ''),
    value TEXT NOT NULL,
    from_day TEXT NOT NULL,
    UNIQUE (board, "key", from_day)
) STRICT;

ALTER TABLE board ADD COLUMN criteria TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN exclusions TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN upper_limit INTEGER
    CONSTRAINT board_upper_limit CHECK (upper_limit BETWEEN 1 AND 999999999);
ALTER TABLE board ADD COLUMN one_per_year INTEGER NOT NULL DEFAULT 0 CHECK (one_per_year IN (0, 1));
ALTER TABLE board ADD COLUMN papers_days INTEGER NOT NULL DEFAULT 21
    CONSTRAINT board_papers_days CHECK (papers_days BETWEEN 1 AND 365);
ALTER TABLE board ADD COLUMN proof_months INTEGER NOT NULL DEFAULT 6
    CONSTRAINT board_proof_months CHECK (proof_months BETWEEN 1 AND 60);
ALTER TABLE board ADD COLUMN office_street TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN office_town TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN office_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN office_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN office_email TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN request_text TEXT NOT NULL DEFAULT '';

-- Derived: what lists show of an application, so that they filter, sort and sum by index alone.
CREATE TABLE application_line (
    application INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
    board INTEGER NOT NULL,
    year INTEGER NOT NULL,
    running INTEGER NOT NULL,
    number TEXT NOT NULL,
    received TEXT NOT NULL,
    applicant TEXT NOT NULL,
    applicant_key BLOB NOT NULL,
    purpose TEXT NOT NULL,
    association INTEGER,
    kind TEXT NOT NULL,
    lip_field TEXT,
    state TEXT NOT NULL,
    latest INTEGER NOT NULL,
    requested INTEGER NOT NULL CONSTRAINT amounts_requested CHECK (requested >= 0),
    examined INTEGER CONSTRAINT amounts_examined CHECK (examined >= 0),
    recommended INTEGER CONSTRAINT amounts_recommended CHECK (recommended >= 0),
    decided INTEGER CONSTRAINT amounts_decided CHECK (decided >= 0),
    paid INTEGER CONSTRAINT amounts_paid CHECK (paid >= 0),
    recognised INTEGER CONSTRAINT amounts_recognised CHECK (recognised >= 0),
    sitting INTEGER,
    sitting_ordinal INTEGER,
    sitting_day TEXT,
    sitting_closed INTEGER,
    proposal INTEGER,
    proof_due TEXT,
    CONSTRAINT amounts_paid_within_decided CHECK (paid IS NULL OR (decided IS NOT NULL AND paid <= decided)),
    CONSTRAINT amounts_recognised_within_paid CHECK (recognised IS NULL OR (paid IS NOT NULL AND recognised <= paid))
) STRICT;
CREATE INDEX line_by_number ON application_line (board, year, running, state, kind, lip_field, application);
CREATE INDEX line_by_year ON application_line (year, running, board, state, kind, lip_field, application);
CREATE INDEX line_by_applicant ON application_line
    (applicant_key, year, running, board, state, kind, lip_field, application);
CREATE INDEX line_by_latest ON application_line
    (latest, year, running, board, state, kind, lip_field, application);
CREATE INDEX line_by_received ON application_line
    (received, year, running, board, state, kind, lip_field, application);
CREATE INDEX line_by_state ON application_line (state, board);
CREATE INDEX line_sums ON application_line
    (board, year, state, kind, lip_field, requested, examined, recommended, decided, paid, recognised);
CREATE INDEX line_by_association ON application_line (association, year, running) WHERE association IS NOT NULL;
CREATE INDEX line_by_proof_due ON application_line (proof_due, board) WHERE proof_due IS NOT NULL;

-- Derived: what lists show of an association.
CREATE TABLE association_line (
    association INTEGER PRIMARY KEY REFERENCES association (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key BLOB NOT NULL,
    kind TEXT NOT NULL,
    town TEXT NOT NULL,
    warned INTEGER NOT NULL,
    applications INTEGER NOT NULL,
    requested INTEGER NOT NULL,
    decided INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    open_proofs INTEGER NOT NULL,
    last_year INTEGER
) STRICT;
CREATE INDEX association_line_by_name ON association_line (name_key, kind, warned, open_proofs, association);
CREATE INDEX association_line_sums ON association_line
    (kind, warned, open_proofs, applications, requested, decided, paid, last_year, name_key, association);

-- Rows that named an application when they were written, also those that are gone: the history of a case.
-- A damaged image is no reason to fail: the check names it.
CREATE INDEX journal_image_by_application ON journal_image
    (CASE WHEN json_valid(after) THEN json_extract(after, '$.application') END)
    WHERE CASE WHEN json_valid(after) THEN json_extract(after, '$.application') END IS NOT NULL;

-- Which version of the deriving step wrote the derived tables.
CREATE TABLE derivation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO derivation (id, version) VALUES (1, 0);
