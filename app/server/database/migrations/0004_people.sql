-- 0004: who works for the council, and as what. Whoever had joined before it was asked may go on as they could.

CREATE TABLE council_user (
    council_id uuid NOT NULL,
    actor_id   uuid NOT NULL,
    name       text NOT NULL,                    -- as it was typed; empty where only the id is known
    since_ms   bigint NOT NULL,
    ended_ms   bigint,                           -- since then nothing of theirs is taken in, and nothing given
    PRIMARY KEY (council_id, actor_id)
);

CREATE TABLE user_role (
    council_id uuid NOT NULL,
    actor_id   uuid NOT NULL,
    role       smallint NOT NULL,                -- rights::Role
    PRIMARY KEY (council_id, actor_id, role)
);

INSERT INTO council_user (council_id, actor_id, name, since_ms)
SELECT DISTINCT council_id, actor_id, '', 0 FROM enrol_code
UNION SELECT DISTINCT council_id, actor_id, '', 0 FROM device
UNION SELECT DISTINCT council_id, actor_id, '', 0 FROM op WHERE actor_id IS NOT NULL;

INSERT INTO user_role (council_id, actor_id, role) SELECT council_id, actor_id, 0 FROM council_user;
INSERT INTO user_role (council_id, actor_id, role) SELECT council_id, actor_id, 3 FROM council_user;
