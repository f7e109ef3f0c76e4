-- 0003: a frame's body in a table of its own, so that what is asked often (how much waits, what is acknowledged) does not
-- read, and marking does not write, every body again.

CREATE TABLE frame_body (                       -- never sealed again; rewritten by an erasure alone
    frame_seq INTEGER PRIMARY KEY,
    body      BLOB NOT NULL
) STRICT;
INSERT INTO frame_body (frame_seq, body) SELECT frame_seq, body FROM frame;

ALTER TABLE frame ADD COLUMN byte_count INTEGER NOT NULL DEFAULT 0;     -- header and body
UPDATE frame SET byte_count = length(header) + length(body);
ALTER TABLE frame DROP COLUMN body;

-- What waits is answered from here alone.
DROP INDEX frame_by_state;
CREATE INDEX frame_by_state ON frame (state, frame_seq, group_count, op_count, byte_count, oldest_ms);
