-- Documents that leave the office: what was issued and how it went out, the office's own text blocks, what a
-- reclaim's interest is made of.

ALTER TABLE board ADD COLUMN authority TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN private_names TEXT NOT NULL DEFAULT 'private'
    CONSTRAINT board_private_names CHECK (private_names IN ('private', 'initials', 'full'));
ALTER TABLE board ADD COLUMN cost_centre TEXT NOT NULL DEFAULT '';
ALTER TABLE board ADD COLUMN account TEXT NOT NULL DEFAULT '';

-- A motion of groups of the council (interfraktioneller Antrag) is a proposal with movers, one to a line.
ALTER TABLE proposal ADD COLUMN movers TEXT NOT NULL DEFAULT '';

-- An issued document; its bytes, facts and hash never change.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    board INTEGER NOT NULL REFERENCES board (id),
    application INTEGER REFERENCES application (id),
    sitting INTEGER REFERENCES sitting (id),
    kind TEXT NOT NULL CONSTRAINT document_kind CHECK (kind <> ''),
    subject INTEGER NOT NULL,
    year INTEGER,
    public INTEGER NOT NULL CHECK (public IN (0, 1)),
    title TEXT NOT NULL CONSTRAINT document_title CHECK (title <> ''),
    recipient TEXT NOT NULL,
    day TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    template INTEGER NOT NULL CONSTRAINT document_template CHECK (template > 0),
    facts TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL CONSTRAINT document_pages CHECK (pages > 0),
    corrects INTEGER REFERENCES document (id),
    reason TEXT NOT NULL,
    sent_on TEXT,
    channel TEXT CONSTRAINT document_channel CHECK (channel IN ('post', 'mail', 'hand', 'portal', 'internal')),
    received_on TEXT,
    remark TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_for TEXT NOT NULL,
    CONSTRAINT document_withdrawn CHECK ((withdrawn_on IS NULL) = (withdrawn_for = '')),
    CONSTRAINT document_reason CHECK (corrects IS NULL OR reason <> ''),
    CONSTRAINT document_sent CHECK ((sent_on IS NULL) = (channel IS NULL)),
    CONSTRAINT document_received CHECK (received_on IS NULL OR (sent_on IS NOT NULL AND sent_on <= received_on))
) STRICT;
CREATE INDEX document_by_subject ON document (kind, subject);
CREATE INDEX document_by_application ON document (application) WHERE application IS NOT NULL;
CREATE INDEX document_by_sitting ON document (sitting) WHERE sitting IS NOT NULL;
CREATE INDEX document_by_board ON document (board, id);
CREATE INDEX document_by_corrects ON document (corrects) WHERE corrects IS NOT NULL;

-- A text block in the words of a board, from a day on; without a day it holds from the beginning.
CREATE TABLE text_block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board INTEGER NOT NULL REFERENCES board (id),
    "key" TEXT NOT NULL CONSTRAINT text_block_key CHECK ("key" <> ''),
    from_day TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX text_block_by_key ON text_block (board, "key", ifnull(from_day, ''));

-- A stretch of time for which interest is asked, as it was worked out and entered.
CREATE TABLE interest_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reclaim INTEGER NOT NULL REFERENCES reclaim (id),
    position INTEGER NOT NULL CONSTRAINT interest_line_position CHECK (position > 0),
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    rate TEXT NOT NULL CONSTRAINT interest_line_rate CHECK (rate <> ''),
    amount INTEGER NOT NULL CONSTRAINT interest_line_amount CHECK (amount BETWEEN 0 AND 999999999),
    CONSTRAINT interest_line_days CHECK (from_day <= to_day)
) STRICT;
CREATE INDEX interest_line_by_reclaim ON interest_line (reclaim, position);
