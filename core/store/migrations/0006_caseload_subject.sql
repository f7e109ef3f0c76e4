-- 0006: whose needs the questions of a person are about; the rows are made anew from the log after this step.

ALTER TABLE caseload ADD COLUMN subject INTEGER NOT NULL DEFAULT 0;   -- 0: an adult's, 1: a carer's
