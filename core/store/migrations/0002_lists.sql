-- 0002: the lists that follow from the log; rebuilt from it at any time, and after this step.

CREATE TABLE caseload (
    case_id        BLOB PRIMARY KEY CHECK (length(case_id) = 16),
    name           TEXT    NOT NULL,
    preferred_name TEXT    NOT NULL,
    sort_name      TEXT    NOT NULL,            -- family name first, in small letters
    born_on        TEXT    NOT NULL,            -- ISO day, or empty
    stage          INTEGER NOT NULL,
    last_sitting   TEXT    NOT NULL,
    next_due       TEXT    NOT NULL,
    changed_ms     INTEGER NOT NULL,
    needs_deciding INTEGER NOT NULL,
    not_applied    INTEGER NOT NULL,            -- ops of ours the office did not apply
    last_frame     INTEGER NOT NULL,            -- highest frame with a word of ours on it; 0: none
    seen           INTEGER NOT NULL             -- highest csn folded in; 0: none
) STRICT, WITHOUT ROWID;
CREATE INDEX caseload_by_name ON caseload (sort_name);

CREATE TABLE due_date (
    due_no  INTEGER PRIMARY KEY,
    case_id BLOB    NOT NULL CHECK (length(case_id) = 16),
    kind    INTEGER NOT NULL,
    on_day  TEXT    NOT NULL
) STRICT;
CREATE INDEX due_date_by_day ON due_date (on_day);
CREATE INDEX due_date_by_case ON due_date (case_id);

CREATE TABLE search_text (
    text_no INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL CHECK (length(case_id) = 16),
    section TEXT NOT NULL,
    item    TEXT NOT NULL,
    words   TEXT NOT NULL
) STRICT;
CREATE INDEX search_text_by_case ON search_text (case_id, text_no);

CREATE VIRTUAL TABLE search_words USING fts5 (
    words, content = 'search_text', content_rowid = 'text_no', tokenize = 'unicode61 remove_diacritics 2'
);
