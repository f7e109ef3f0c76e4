-- 0002: what is attached to records, in parts, beside the frames that name it by its hash (core/wire/attached.h).

CREATE TABLE blob (                             -- made when stage 2 meets the op that names it; bytes come after
    council_id uuid NOT NULL,
    blob_id    bytea NOT NULL,
    case_id    uuid NOT NULL,
    salt       bytea NOT NULL,
    size       bigint NOT NULL,
    received   bigint NOT NULL,                  -- bytes that are here, from the first on
    done       smallint NOT NULL,                -- 1: all of them, and their hash is what they are named by
    PRIMARY KEY (council_id, blob_id)
);
CREATE INDEX blob_of_case ON blob (council_id, case_id);

CREATE TABLE blob_part (
    council_id uuid NOT NULL,
    blob_id    bytea NOT NULL,
    start      bigint NOT NULL,                  -- where in the whole its first byte lies
    bytes      bytea NOT NULL,
    PRIMARY KEY (council_id, blob_id, start)
);
ALTER TABLE blob_part ALTER bytes SET STORAGE EXTERNAL;      -- postgresql
