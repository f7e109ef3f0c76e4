-- 0001: what has arrived, what was accepted, how things stand. Written in PostgreSQL's words; for SQLite the words for
-- types are changed (migrate.cpp) and tables are STRICT. A line marked "-- postgresql" or "-- sqlite" is for that one
-- alone. Instants are milliseconds since 1970, UTC. Forward only; never edited once released.

CREATE TABLE council_head (                     -- its row lock puts commits in order
    council_id    uuid PRIMARY KEY,
    csn           bigint NOT NULL,
    restore_epoch integer NOT NULL
);

CREATE TABLE server_key (                       -- signs what the council sends
    council_id  uuid PRIMARY KEY,
    server_id   uuid NOT NULL,
    key_id      integer NOT NULL,
    signing_key bytea NOT NULL
);

CREATE TABLE enrol_code (
    council_id uuid NOT NULL,
    code_hash  bytea NOT NULL,
    actor_id   uuid NOT NULL,
    until_ms   bigint NOT NULL,
    taken_ms   bigint,
    PRIMARY KEY (council_id, code_hash)
);

CREATE TABLE device (
    council_id    uuid NOT NULL,
    device_id     uuid NOT NULL,
    actor_id      uuid NOT NULL,
    verify_key    bytea NOT NULL,
    cert_serial   bytea NOT NULL,
    committed_seq bigint NOT NULL,
    chain         bytea NOT NULL,
    applied_seq   bigint NOT NULL,
    applied_op_no bigint NOT NULL,               -- the highest op number that has been through stage 2
    scope_epoch   integer NOT NULL,
    enrolled_ms   bigint NOT NULL,
    seen_ms       bigint NOT NULL,
    revoked_ms    bigint,
    PRIMARY KEY (council_id, device_id)
);

CREATE TABLE inbox (
    arrival     bigint GENERATED ALWAYS AS IDENTITY,    -- postgresql
    arrival     INTEGER PRIMARY KEY,                    -- sqlite
    council_id  uuid NOT NULL,
    device_id   uuid NOT NULL,
    frame_seq   bigint NOT NULL,
    frame_hash  bytea NOT NULL,
    header      bytea NOT NULL,
    body        bytea NOT NULL,
    form        smallint NOT NULL,               -- 1 as sealed, 2 erased
    state       smallint NOT NULL,               -- 0 waiting, 1 applied, 2 set aside
    received_ms bigint NOT NULL,
    PRIMARY KEY (council_id, device_id, frame_seq)      -- postgresql
    UNIQUE (council_id, device_id, frame_seq)           -- sqlite
);
ALTER TABLE inbox ALTER body SET STORAGE EXTERNAL;      -- postgresql
CREATE INDEX inbox_waiting ON inbox (council_id, arrival) WHERE state = 0;

CREATE TABLE op (                               -- an index into the frames; values live once, in the frame
    council_id  uuid NOT NULL,
    csn         bigint NOT NULL,
    device_id   uuid NOT NULL,
    op_no       bigint NOT NULL,
    group_first bigint NOT NULL,                 -- the op number its group begins with
    frame_seq   bigint NOT NULL,
    case_id     uuid,
    actor_id    uuid,
    hlc         bigint,
    kind        integer,
    item        uuid,
    field       integer,
    action      smallint,
    base        bigint,
    outcome     smallint NOT NULL,
    leaf        bytea NOT NULL,
    disposal_id uuid,
    PRIMARY KEY (council_id, csn),
    UNIQUE (council_id, device_id, op_no)
);
CREATE INDEX op_of_case ON op (council_id, case_id, csn);

CREATE TABLE head (
    council_id uuid NOT NULL,
    case_id    uuid NOT NULL,
    path       bytea NOT NULL,
    csn        bigint NOT NULL,
    device_id  uuid NOT NULL,
    op_no      bigint NOT NULL,
    hlc        bigint NOT NULL,
    PRIMARY KEY (council_id, case_id, path, csn)
);

CREATE TABLE case_head (
    council_id uuid NOT NULL,
    case_id    uuid NOT NULL,
    csn        bigint NOT NULL,
    schema     integer NOT NULL,
    snapshot   bytea,
    state_sha  bytea,
    restricted smallint NOT NULL,
    PRIMARY KEY (council_id, case_id)
);

CREATE TABLE conflict (                         -- what still stands side by side
    council_id   uuid NOT NULL,
    case_id      uuid NOT NULL,
    path         bytea NOT NULL,
    csns         bytea NOT NULL,                 -- CBOR array
    meeting      smallint NOT NULL,
    opened_csn   bigint NOT NULL,
    opened_ms    bigint NOT NULL,
    resolved_csn bigint,
    PRIMARY KEY (council_id, case_id, path, opened_csn)
);

CREATE TABLE aside (                            -- kept, with why, for a person to look at
    council_id uuid NOT NULL,
    device_id  uuid NOT NULL,
    frame_seq  bigint NOT NULL,
    op_no      bigint NOT NULL,                  -- first of the group; 0: the whole frame
    op_count   integer NOT NULL,
    outcome    smallint NOT NULL,
    code       integer NOT NULL,
    detail     text NOT NULL,
    state      smallint NOT NULL,                -- 0 open
    at_ms      bigint NOT NULL,
    decided_by uuid,
    PRIMARY KEY (council_id, device_id, frame_seq, op_no)
);

CREATE TABLE payment_instruction (              -- raised once, however often its frame arrives
    council_id  uuid NOT NULL,
    device_id   uuid NOT NULL,
    op_no       bigint NOT NULL,
    case_id     uuid NOT NULL,
    decision_id uuid NOT NULL,
    csn         bigint NOT NULL,
    raised_ms   bigint NOT NULL,
    PRIMARY KEY (council_id, device_id, op_no)
);

CREATE TABLE caseload (                         -- read model: can be dropped and rebuilt
    council_id    uuid NOT NULL,
    case_id       uuid NOT NULL,
    name          text NOT NULL,
    stage         smallint NOT NULL,
    needs_deciding smallint NOT NULL,
    next_due_day  bigint,
    last_actor    uuid NOT NULL,
    changed_ms    bigint NOT NULL,
    csn           bigint NOT NULL,
    PRIMARY KEY (council_id, case_id)
);
