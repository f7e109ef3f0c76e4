-- 0006: for which organisation of the directory somebody plans; empty for whoever works for the council.

ALTER TABLE council_user ADD COLUMN organisation text NOT NULL DEFAULT '';
