-- The search index: derived, never journalled, rebuilt at any time.

-- What of a row can be found, folded (lower case, Latin, both spellings of a letter): names apart from long
-- prose. The id holds the kind of row and its number; number is `4/2019` however the board spells it.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    board INTEGER,
    number TEXT NOT NULL,
    names TEXT NOT NULL,
    prose TEXT NOT NULL
) STRICT;
CREATE INDEX search_text_by_number ON search_text (number) WHERE number <> '';
CREATE VIRTUAL TABLE search_doc USING fts5 (
    names, prose, content = 'search_text', content_rowid = 'id', tokenize = 'ascii', detail = 'column'
);
CREATE VIRTUAL TABLE search_doc_term USING fts5vocab (search_doc, row);

-- Every word of these texts once, with its sound and the number of texts that hold it.
CREATE TABLE search_word (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL UNIQUE,
    sound TEXT NOT NULL,
    texts INTEGER NOT NULL
) STRICT;
CREATE INDEX search_word_by_sound ON search_word (sound);
CREATE VIRTUAL TABLE search_part USING fts5 (
    form, sound, content = 'search_word', content_rowid = 'id', tokenize = 'trigram'
);

-- The sounds of short words and the same with one letter left out: two words with a slip between them meet
-- in one of these, where a short word has too few trigrams for that.
CREATE TABLE search_near (
    near TEXT NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (near, word)
) STRICT, WITHOUT ROWID;
