-- 0005: what was put into a file for finance. A payment is in one file, once, and stays there as it went out, whatever is
-- decided afterwards.

CREATE TABLE payment_made (
    council_id uuid NOT NULL,
    case_id    uuid NOT NULL,
    pay_day    bigint NOT NULL,                  -- a Julian day
    run        integer NOT NULL,                 -- number of the file, from 1
    pence      bigint NOT NULL,
    line       text NOT NULL,                    -- its line of the file
    made_ms    bigint NOT NULL,
    made_by    uuid NOT NULL,
    PRIMARY KEY (council_id, case_id, pay_day)
);
CREATE INDEX payment_made_in ON payment_made (council_id, run);
