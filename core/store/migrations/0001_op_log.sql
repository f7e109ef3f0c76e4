-- 0001: the log: what waits to be sealed, what is sealed, what colleagues wrote. Forward only; never edited once released.

CREATE TABLE open_op (                          -- on disk and safe; no number, leaf or signature until sealed
    row_no   INTEGER PRIMARY KEY,               -- order of writing on this computer; means nothing elsewhere
    group_no INTEGER NOT NULL,                  -- the command it belongs to: of its last writing, where it was rewritten
    case_id  BLOB    NOT NULL CHECK (length(case_id) = 16),
    kind     INTEGER NOT NULL,
    item     BLOB    NOT NULL CHECK (length(item) = 16),
    field    INTEGER NOT NULL,
    key      TEXT    NOT NULL,
    actor    BLOB    NOT NULL CHECK (length(actor) = 16),
    hlc      INTEGER NOT NULL,
    began_ms INTEGER NOT NULL,                  -- when this row was first written, Unix milliseconds, UTC
    bytes    BLOB    NOT NULL                   -- core/record/op_bytes.h, openBytes
) STRICT;
CREATE INDEX open_op_by_path ON open_op (case_id, kind, item, field, key, row_no);

CREATE TABLE op_log (                           -- sealed: (device, op_no) names the op for ever
    op_no       INTEGER PRIMARY KEY,
    group_first INTEGER NOT NULL,
    case_id     BLOB CHECK (length(case_id) = 16),   -- null once erased, as are actor, hlc and bytes
    actor       BLOB CHECK (length(actor) = 16),
    hlc         INTEGER,
    bytes       BLOB,                           -- core/record/op_bytes.h, opBytes
    leaf        BLOB NOT NULL CHECK (length(leaf) = 32),
    frame_seq   INTEGER NOT NULL,
    csn         INTEGER,                        -- the council's order; null until it has come back
    outcome     INTEGER,                        -- core/wire/outcome.h; null until known
    disposal    BLOB CHECK (length(disposal) = 16)
) STRICT;
CREATE INDEX op_log_by_case ON op_log (case_id, op_no);
CREATE INDEX op_log_by_frame ON op_log (frame_seq);

CREATE TABLE frame (                            -- never sealed again; the body is rewritten by an erasure alone
    frame_seq   INTEGER PRIMARY KEY,
    header      BLOB    NOT NULL CHECK (length(header) = 248),
    body        BLOB    NOT NULL,
    form        INTEGER NOT NULL CHECK (form IN (1, 2)),         -- core/wire/erasure.h
    state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),  -- 1 sealed, 2 acknowledged, 3 applied, 4 trimmed, 5 aside
    frame_hash  BLOB    NOT NULL CHECK (length(frame_hash) = 32),
    op_count    INTEGER NOT NULL,
    group_count INTEGER NOT NULL,
    oldest_ms   INTEGER NOT NULL                -- of its groups
) STRICT;
CREATE INDEX frame_by_state ON frame (state, frame_seq);

CREATE TABLE pulled (                           -- what colleagues wrote, as the council placed it
    csn     INTEGER PRIMARY KEY,
    case_id BLOB    NOT NULL CHECK (length(case_id) = 16),
    device  BLOB    NOT NULL CHECK (length(device) = 16),
    op_no   INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    bytes   BLOB    NOT NULL
) STRICT;
CREATE INDEX pulled_by_case ON pulled (case_id, csn);

CREATE TABLE own_outcome (                      -- what became of ours, where it was not simply applied
    op_no   INTEGER PRIMARY KEY,
    outcome INTEGER NOT NULL,
    code    INTEGER NOT NULL,
    detail  TEXT    NOT NULL
) STRICT;

CREATE TABLE snapshot (case_id BLOB PRIMARY KEY, csn INTEGER, schema INTEGER, state BLOB, heads BLOB, state_sha BLOB) STRICT;
CREATE TABLE head (case_id BLOB, path BLOB, csn INTEGER, device BLOB, PRIMARY KEY (case_id, path, csn)) STRICT;
CREATE TABLE blob (blob_id BLOB PRIMARY KEY, case_id BLOB, salt BLOB, bytes BLOB, sent INTEGER, done INTEGER) STRICT;

CREATE TABLE meta (                             -- who this store is, its signing key, cursor, clock
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
