-- 0004: what is attached, in parts beside the log. The log names it by its hash; nothing that reads the log reads it.

DROP TABLE blob;

CREATE TABLE attached (
    hash    BLOB PRIMARY KEY CHECK (length(hash) = 32),     -- core/wire/attached.h
    case_id BLOB    NOT NULL CHECK (length(case_id) = 16),
    salt    BLOB    NOT NULL CHECK (length(salt) = 16),
    length  INTEGER NOT NULL,                   -- bytes, once it is whole
    whole   INTEGER NOT NULL DEFAULT 0,         -- 1: every part is here, and the hash is theirs
    named   INTEGER NOT NULL DEFAULT 0          -- 1: the log names it; what it does not name is swept when the store opens
) STRICT;
CREATE INDEX attached_by_case ON attached (case_id);

CREATE TABLE attached_part (
    hash  BLOB    NOT NULL,
    first INTEGER NOT NULL,                     -- where in the file its first byte lies
    bytes BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX attached_part_by_place ON attached_part (hash, first);
