-- The register as it first was. Frozen from the first released version on (CONTRIBUTING).
-- Amounts are integer cents, days ISO text (2019-04-01), times of day text (19:00), flags 0 or 1.

CREATE TABLE register (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT;

-- The journal: what was done, by whom, when. Entries are appended, never changed; only undone_by is
-- derived from the entries of kind undo and redo.
CREATE TABLE journal (
    entry INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    at TEXT NOT NULL,
    schema INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    target INTEGER REFERENCES journal (entry),
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    label TEXT NOT NULL,
    undone_by INTEGER REFERENCES journal (entry),
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CHECK ((kind = 'act') = (target IS NULL))
) STRICT;
CREATE INDEX journal_by_actor ON journal (actor_name, entry) WHERE kind = 'act';
CREATE INDEX journal_live ON journal (actor_name, entry) WHERE kind = 'act' AND undone_by IS NULL;
CREATE INDEX journal_undone ON journal (actor_name, undone_by) WHERE undone_by IS NOT NULL;
CREATE INDEX journal_by_target ON journal (target) WHERE target IS NOT NULL;
CREATE INDEX journal_by_undo ON journal (undone_by) WHERE undone_by IS NOT NULL;

CREATE TABLE journal_row (
    entry INTEGER NOT NULL REFERENCES journal (entry),
    seq INTEGER NOT NULL,
    noun TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    image_hash BLOB NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_row_by_row ON journal_row (noun, row_id, entry);

-- Images and salts lie apart, so that one can be erased and the chain still verifies.
CREATE TABLE journal_image (
    entry INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (entry, seq),
    FOREIGN KEY (entry, seq) REFERENCES journal_row (entry, seq)
) STRICT;

CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entry INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    "key" TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    CONSTRAINT blob_size CHECK (size = length(bytes))
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE board (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    district TEXT NOT NULL,
    name TEXT NOT NULL CONSTRAINT board_name CHECK (name <> ''),
    council TEXT NOT NULL,
    municipality_kind TEXT NOT NULL,
    municipality TEXT NOT NULL,
    number_pattern TEXT NOT NULL,
    quorum_rule TEXT NOT NULL CONSTRAINT board_quorum_rule CHECK (quorum_rule IN ('none', 'majority', 'fixed')),
    quorum_number INTEGER CONSTRAINT board_quorum_number CHECK (quorum_number > 0),
    print_votes INTEGER NOT NULL CHECK (print_votes IN (0, 1)),
    time_style TEXT NOT NULL CONSTRAINT board_time_style CHECK (time_style IN ('dot', 'colon')),
    house_style TEXT NOT NULL
        CONSTRAINT board_house_style CHECK (house_style IN ('linden-limmer', 'mitte', 'nord', 'neutral')),
    unit TEXT NOT NULL,
    gender_text TEXT NOT NULL,
    climate_from TEXT,
    climate_text TEXT NOT NULL,
    product TEXT NOT NULL,
    budget_part TEXT NOT NULL,
    keep_notice INTEGER NOT NULL CHECK (keep_notice IN (0, 1)),
    number_prefix TEXT NOT NULL
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    last_name TEXT NOT NULL CONSTRAINT member_name CHECK (last_name <> ''),
    first_name TEXT NOT NULL,
    role TEXT NOT NULL CONSTRAINT member_role CHECK (role IN ('chair', 'deputy', 'member')),
    salutation TEXT NOT NULL,
    function TEXT NOT NULL,
    party TEXT NOT NULL,
    voting INTEGER NOT NULL CHECK (voting IN (0, 1)),
    from_day TEXT,
    to_day TEXT,
    CONSTRAINT member_term CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;
CREATE INDEX member_by_board ON member (board);

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    number TEXT NOT NULL CONSTRAINT application_number CHECK (number <> ''),
    year INTEGER NOT NULL CONSTRAINT application_year CHECK (year BETWEEN 1990 AND 2099),
    running INTEGER NOT NULL CONSTRAINT application_running CHECK (running > 0),
    received TEXT NOT NULL,
    applicant TEXT NOT NULL CONSTRAINT application_applicant CHECK (applicant <> ''),
    amount INTEGER NOT NULL CONSTRAINT application_amount CHECK (amount BETWEEN 1 AND 999999999),
    purpose TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    withdrawn TEXT,
    UNIQUE (board, year, running)
) STRICT;

CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    ordinal INTEGER NOT NULL CONSTRAINT sitting_ordinal CHECK (ordinal > 0),
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    begin_at TEXT NOT NULL,
    end_at TEXT,
    end_approx INTEGER NOT NULL CHECK (end_approx IN (0, 1)),
    chair INTEGER REFERENCES member (id),
    minute_taker TEXT NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    correction TEXT NOT NULL,
    CONSTRAINT sitting_closed_has_end CHECK (closed = 0 OR end_at IS NOT NULL),
    CONSTRAINT sitting_hours CHECK (end_at IS NULL OR begin_at <= end_at),
    UNIQUE (board, ordinal)
) STRICT;
CREATE INDEX sitting_by_chair ON sitting (chair) WHERE chair IS NOT NULL;

CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    position INTEGER NOT NULL CONSTRAINT item_position CHECK (position > 0),
    kind TEXT NOT NULL CONSTRAINT item_kind CHECK (kind IN ('opening', 'grants', 'talk')),
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX item_by_sitting ON item (sitting, position);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    presence TEXT NOT NULL CONSTRAINT attendance_presence CHECK (presence IN ('present', 'prevented')),
    UNIQUE (sitting, member)
) STRICT;
CREATE INDEX attendance_by_member ON attendance (member);

CREATE TABLE guest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    kind TEXT NOT NULL CONSTRAINT guest_kind CHECK (kind IN ('administration', 'applicant', 'guest', 'press')),
    name TEXT NOT NULL CONSTRAINT guest_name CHECK (name <> ''),
    unit TEXT NOT NULL
) STRICT;
CREATE INDEX guest_by_sitting ON guest (sitting);

CREATE TABLE agenda_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id),
    application INTEGER NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL CONSTRAINT agenda_entry_position CHECK (position > 0),
    UNIQUE (item, application)
) STRICT;
CREATE INDEX agenda_entry_by_application ON agenda_entry (application);

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    application INTEGER NOT NULL REFERENCES application (id),
    outcome TEXT NOT NULL
        CONSTRAINT recommendation_outcome CHECK (outcome IN ('recommended', 'changed', 'deferred', 'rejected')),
    amount INTEGER CONSTRAINT recommendation_amount CHECK (amount BETWEEN 1 AND 999999999),
    up_to INTEGER NOT NULL CHECK (up_to IN (0, 1)),
    vote_kind TEXT NOT NULL
        CONSTRAINT recommendation_vote_kind CHECK (vote_kind IN ('unanimous', 'majority', 'counted')),
    yes INTEGER CONSTRAINT recommendation_yes CHECK (yes BETWEEN 0 AND 999),
    no INTEGER CONSTRAINT recommendation_no CHECK (no BETWEEN 0 AND 999),
    abstain INTEGER CONSTRAINT recommendation_abstain CHECK (abstain BETWEEN 0 AND 999),
    reason TEXT NOT NULL,
    CONSTRAINT recommendation_has_amount CHECK ((outcome IN ('recommended', 'changed')) = (amount IS NOT NULL)),
    CONSTRAINT recommendation_counts
        CHECK ((vote_kind = 'counted') = (yes IS NOT NULL AND no IS NOT NULL AND abstain IS NOT NULL)),
    UNIQUE (sitting, application)
) STRICT;
CREATE INDEX recommendation_by_application ON recommendation (application);

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    number TEXT CONSTRAINT proposal_number CHECK (number <> ''),
    attachments INTEGER NOT NULL CONSTRAINT proposal_attachments CHECK (attachments BETWEEN 0 AND 999),
    agenda_item TEXT,
    day TEXT,
    title TEXT NOT NULL,
    motion TEXT NOT NULL,
    gender_text TEXT NOT NULL,
    climate_text TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    cost_form TEXT NOT NULL CONSTRAINT proposal_cost_form CHECK (cost_form IN ('full', 'sentence')),
    entered_transfer INTEGER CONSTRAINT proposal_entered_transfer CHECK (entered_transfer >= 0),
    entered_business INTEGER CONSTRAINT proposal_entered_business CHECK (entered_business >= 0)
) STRICT;
CREATE INDEX proposal_by_board ON proposal (board);
CREATE INDEX proposal_by_sitting ON proposal (sitting);

CREATE TABLE position (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proposal INTEGER NOT NULL REFERENCES proposal (id),
    position INTEGER NOT NULL CONSTRAINT position_position CHECK (position > 0),
    kind TEXT NOT NULL CONSTRAINT position_kind
        CHECK (kind IN ('grant', 'own-project', 'business', 'prize', 'rededication', 'disposal')),
    application INTEGER REFERENCES application (id),
    recipient TEXT NOT NULL,
    amount INTEGER CONSTRAINT position_amount CHECK (amount BETWEEN 0 AND 999999999),
    up_to INTEGER NOT NULL CHECK (up_to IN (0, 1)),
    purpose TEXT NOT NULL,
    reasoning TEXT NOT NULL
) STRICT;
CREATE INDEX position_by_proposal ON position (proposal, position);
CREATE INDEX position_by_application ON position (application) WHERE application IS NOT NULL;
