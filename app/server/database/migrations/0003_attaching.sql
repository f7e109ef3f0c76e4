-- 0003: what attaches is found without going through the log. In the same step, and only in it, what ops attached before
-- there was a table for it is named there (attached/named.h).

CREATE INDEX op_attaching ON op (council_id, csn) WHERE action = 7;
