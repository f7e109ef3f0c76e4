-- 0005: what is attached goes to the office, and comes from it.

ALTER TABLE attached ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;   -- 1: the office has it whole, or a colleague brings it there
CREATE INDEX attached_to_carry ON attached (case_id) WHERE named = 1 AND (whole = 0 OR sent = 0);
