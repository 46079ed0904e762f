-- The sitting whole: what is planned and sent, who came and went, motions, conditions, conflicts, votes of
-- persons, the chair's reading, the minutes in their versions, the council's days.
-- Amounts are integer cents, days ISO text (2019-04-01), times of day text (19:00), flags 0 or 1.

ALTER TABLE board ADD COLUMN seats INTEGER CONSTRAINT board_seats CHECK (seats BETWEEN 1 AND 999);
ALTER TABLE board ADD COLUMN substitutes INTEGER NOT NULL DEFAULT 0 CHECK (substitutes IN (0, 1));
ALTER TABLE board ADD COLUMN circular INTEGER NOT NULL DEFAULT 0 CHECK (circular IN (0, 1));
ALTER TABLE board ADD COLUMN invite_days INTEGER NOT NULL DEFAULT 7
    CONSTRAINT board_invite_days CHECK (invite_days BETWEEN 0 AND 90);
ALTER TABLE board ADD COLUMN prepare_days INTEGER NOT NULL DEFAULT 14
    CONSTRAINT board_prepare_days CHECK (prepare_days BETWEEN 0 AND 180);
ALTER TABLE board ADD COLUMN submit_days INTEGER NOT NULL DEFAULT 21
    CONSTRAINT board_submit_days CHECK (submit_days BETWEEN 0 AND 180);
ALTER TABLE board ADD COLUMN term_years INTEGER NOT NULL DEFAULT 5
    CONSTRAINT board_term_years CHECK (term_years BETWEEN 1 AND 20);
ALTER TABLE board ADD COLUMN standing_items TEXT NOT NULL DEFAULT '';

ALTER TABLE member ADD COLUMN sworn_on TEXT;
ALTER TABLE member ADD COLUMN substitute TEXT NOT NULL DEFAULT '';

-- Wahlperiode.
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    label TEXT NOT NULL CONSTRAINT term_label CHECK (label <> ''),
    from_day TEXT NOT NULL,
    to_day TEXT,
    CONSTRAINT term_days CHECK (to_day IS NULL OR from_day <= to_day)
) STRICT;
CREATE INDEX term_by_board ON term (board);

CREATE TABLE seat_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    kind TEXT NOT NULL CONSTRAINT seat_group_kind CHECK (kind IN ('migration', 'multiplier', 'council', 'chair')),
    seats INTEGER NOT NULL CONSTRAINT seat_group_seats CHECK (seats BETWEEN 0 AND 999),
    UNIQUE (board, kind)
) STRICT;

-- Specially protected (Art. 9 DSGVO): apart from the member, never in search, lists or papers unless asked for.
CREATE TABLE member_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member INTEGER NOT NULL UNIQUE REFERENCES member (id),
    kind TEXT NOT NULL CONSTRAINT member_group_kind CHECK (kind IN ('migration', 'multiplier', 'council', 'chair'))
) STRICT;

-- A day on which the council sits.
CREATE TABLE council_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    day TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (board, day)
) STRICT;

ALTER TABLE sitting ADD COLUMN kind TEXT NOT NULL DEFAULT 'meeting'
    CONSTRAINT sitting_kind CHECK (kind IN ('meeting', 'circular'));
ALTER TABLE sitting ADD COLUMN cancelled_on TEXT;
ALTER TABLE sitting ADD COLUMN cancelled_for TEXT NOT NULL DEFAULT '';
ALTER TABLE sitting ADD COLUMN moved_from TEXT;
ALTER TABLE sitting ADD COLUMN moved_for TEXT NOT NULL DEFAULT '';
ALTER TABLE sitting ADD COLUMN quorum_note TEXT NOT NULL DEFAULT '';

-- Invitation (number 0) and Nachträge (1, 2, …) as they were sent.
CREATE TABLE dispatch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    number INTEGER NOT NULL CONSTRAINT dispatch_number CHECK (number BETWEEN 0 AND 99),
    sent_on TEXT NOT NULL,
    for_day TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX dispatch_by_sitting ON dispatch (sitting, id);

ALTER TABLE item ADD COLUMN public INTEGER NOT NULL DEFAULT 1 CHECK (public IN (0, 1));
ALTER TABLE item ADD COLUMN supplement INTEGER CONSTRAINT item_supplement CHECK (supplement BETWEEN 0 AND 99);
ALTER TABLE item ADD COLUMN approves INTEGER REFERENCES sitting (id);
CREATE INDEX item_by_approves ON item (approves) WHERE approves IS NOT NULL;
ALTER TABLE agenda_entry ADD COLUMN supplement INTEGER
    CONSTRAINT agenda_entry_supplement CHECK (supplement BETWEEN 0 AND 99);

CREATE TABLE attendance_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    presence TEXT NOT NULL CONSTRAINT attendance_presence
        CHECK (presence IN ('present', 'prevented', 'unexcused', 'represented')),
    substitute TEXT NOT NULL,
    video INTEGER NOT NULL CHECK (video IN (0, 1)),
    UNIQUE (sitting, member)
) STRICT;
INSERT INTO attendance_new (id, sitting, member, presence, substitute, video)
    SELECT id, sitting, member, presence, '', 0 FROM attendance;
DROP TABLE attendance;
ALTER TABLE attendance_new RENAME TO attendance;
CREATE INDEX attendance_by_member ON attendance (member);

-- Who came or went while the sitting ran: with this item, or with this application under it.
CREATE TABLE movement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    direction TEXT NOT NULL CONSTRAINT movement_direction CHECK (direction IN ('arrives', 'leaves')),
    item INTEGER NOT NULL REFERENCES item (id),
    application INTEGER REFERENCES application (id),
    at TEXT
) STRICT;
CREATE INDEX movement_by_sitting ON movement (sitting);
CREATE INDEX movement_by_member ON movement (member);
CREATE INDEX movement_by_item ON movement (item);
CREATE INDEX movement_by_application ON movement (application) WHERE application IS NOT NULL;

ALTER TABLE guest ADD COLUMN item INTEGER REFERENCES item (id);
ALTER TABLE guest ADD COLUMN application INTEGER REFERENCES application (id);
CREATE INDEX guest_by_item ON guest (item) WHERE item IS NOT NULL;
CREATE INDEX guest_by_application ON guest (application) WHERE application IS NOT NULL;

CREATE TABLE recommendation_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    outcome TEXT NOT NULL CONSTRAINT recommendation_outcome
        CHECK (outcome IN ('recommended', 'changed', 'deferred', 'rejected', 'referred')),
    amount INTEGER CONSTRAINT recommendation_amount CHECK (amount BETWEEN 1 AND 999999999),
    up_to INTEGER NOT NULL CHECK (up_to IN (0, 1)),
    vote_kind TEXT NOT NULL CONSTRAINT recommendation_vote_kind
        CHECK (vote_kind IN ('unanimous', 'majority', 'counted', 'consensus')),
    yes INTEGER CONSTRAINT recommendation_yes CHECK (yes BETWEEN 0 AND 999),
    no INTEGER CONSTRAINT recommendation_no CHECK (no BETWEEN 0 AND 999),
    abstain INTEGER CONSTRAINT recommendation_abstain CHECK (abstain BETWEEN 0 AND 999),
    reason TEXT NOT NULL,
    manner TEXT NOT NULL CONSTRAINT recommendation_manner
        CHECK (manner IN ('open', 'secret', 'acclamation', 'named')),
    deferred_to TEXT,
    referred_to TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    CONSTRAINT recommendation_period CHECK (period_from IS NULL OR period_to IS NULL OR period_from <= period_to),
    CONSTRAINT recommendation_has_amount CHECK ((outcome IN ('recommended', 'changed')) = (amount IS NOT NULL)),
    CONSTRAINT recommendation_counts
        CHECK ((vote_kind = 'counted') = (yes IS NOT NULL AND no IS NOT NULL AND abstain IS NOT NULL)),
    UNIQUE (sitting, application)
) STRICT;
INSERT INTO recommendation_new (id, sitting, application, outcome, amount, up_to, vote_kind, yes, no, abstain, reason,
        manner, deferred_to, referred_to, period_from, period_to)
    SELECT id, sitting, application, outcome, amount, up_to, vote_kind, yes, no, abstain, reason,
        'open', NULL, '', NULL, NULL FROM recommendation;
DROP TABLE recommendation;
ALTER TABLE recommendation_new RENAME TO recommendation;
CREATE INDEX recommendation_by_application ON recommendation (application);

-- What the chair decided on the part of a member in one application (§ 41 NKomVG).
CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    member INTEGER NOT NULL REFERENCES member (id),
    excluded INTEGER NOT NULL CHECK (excluded IN (0, 1)),
    reason TEXT NOT NULL,
    UNIQUE (sitting, application, member)
) STRICT;
CREATE INDEX exclusion_by_application ON exclusion (application);
CREATE INDEX exclusion_by_member ON exclusion (member);

-- How one person voted, by name or on request, and what they want recorded (§ 68 NKomVG).
CREATE TABLE personal_vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    member INTEGER NOT NULL REFERENCES member (id),
    choice TEXT CONSTRAINT personal_vote_choice CHECK (choice IN ('yes', 'no', 'abstain')),
    statement TEXT NOT NULL,
    requested INTEGER NOT NULL CHECK (requested IN (0, 1)),
    CONSTRAINT personal_vote_says CHECK (choice IS NOT NULL OR statement <> ''),
    UNIQUE (sitting, application, member)
) STRICT;
CREATE INDEX personal_vote_by_application ON personal_vote (application);
CREATE INDEX personal_vote_by_member ON personal_vote (member);

-- Motions to vote otherwise than applied for, before the vote itself.
CREATE TABLE motion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL CONSTRAINT motion_kind
        CHECK (kind IN ('deferral', 'referral', 'rejection', 'amount', 'period', 'condition', 'split')),
    amount INTEGER CONSTRAINT motion_amount CHECK (amount BETWEEN 1 AND 999999999),
    words TEXT NOT NULL,
    mover TEXT NOT NULL,
    vote_kind TEXT CONSTRAINT motion_vote_kind CHECK (vote_kind IN ('unanimous', 'majority', 'counted', 'consensus')),
    carried INTEGER CHECK (carried IN (0, 1)),
    yes INTEGER CONSTRAINT motion_yes CHECK (yes BETWEEN 0 AND 999),
    no INTEGER CONSTRAINT motion_no CHECK (no BETWEEN 0 AND 999),
    abstain INTEGER CONSTRAINT motion_abstain CHECK (abstain BETWEEN 0 AND 999),
    CONSTRAINT motion_has_amount CHECK ((kind = 'amount') = (amount IS NOT NULL)),
    CONSTRAINT motion_voted CHECK ((vote_kind IS NULL) = (carried IS NULL)),
    CONSTRAINT motion_counts
        CHECK ((ifnull(vote_kind, '') = 'counted') = (yes IS NOT NULL AND no IS NOT NULL AND abstain IS NOT NULL))
) STRICT;
CREATE INDEX motion_by_sitting ON motion (sitting, application);
CREATE INDEX motion_by_application ON motion (application);

-- Auflage.
CREATE TABLE condition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    text TEXT NOT NULL CONSTRAINT condition_text CHECK (text <> ''),
    due TEXT,
    met_on TEXT
) STRICT;
CREATE INDEX condition_by_sitting ON condition (sitting);
CREATE INDEX condition_by_application ON condition (application);
CREATE INDEX condition_open ON condition (due) WHERE met_on IS NULL;

-- What somebody noted for themselves when reading an application before the sitting.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    reader TEXT NOT NULL,
    seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
    view TEXT CONSTRAINT reading_view CHECK (view IN ('agree', 'change', 'defer', 'reject', 'open')),
    note TEXT NOT NULL,
    handed_on TEXT,
    UNIQUE (sitting, application, reader)
) STRICT;
CREATE INDEX reading_by_application ON reading (application);

-- A place of the minutes that was written by hand, and what stood there before by itself.
CREATE TABLE minutes_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    slot TEXT NOT NULL,
    generated TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (sitting, slot)
) STRICT;

-- A version (Fassung) of the minutes that the chair released; its bytes never change.
CREATE TABLE minutes_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    version INTEGER NOT NULL CONSTRAINT minutes_version_number CHECK (version > 0),
    reason TEXT NOT NULL,
    released_on TEXT NOT NULL,
    released_by TEXT NOT NULL,
    facts TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    approved_on TEXT,
    approved_in INTEGER REFERENCES sitting (id),
    objections TEXT NOT NULL,
    CONSTRAINT minutes_version_reason CHECK ((version = 1) OR reason <> ''),
    UNIQUE (sitting, version)
) STRICT;
CREATE INDEX minutes_version_by_approved_in ON minutes_version (approved_in) WHERE approved_in IS NOT NULL;

-- Text module (Baustein) for the minutes.
CREATE TABLE text_module (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    name TEXT NOT NULL CONSTRAINT text_module_name CHECK (name <> ''),
    text TEXT NOT NULL CONSTRAINT text_module_text CHECK (text <> ''),
    UNIQUE (board, name)
) STRICT;
