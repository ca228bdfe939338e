-- What xuqm-jdbc keeps in PostgreSQL, version 1. Run it once. For another prefix replace each "xuqm_"; for another schema set search_path.

CREATE TABLE xuqm_version (
    version integer NOT NULL -- of these tables; one row
);
INSERT INTO xuqm_version (version) VALUES (1);

-- The nonces of webhooks: which posts were used, or are being handled.
CREATE TABLE xuqm_nonce (
    id varchar(128) PRIMARY KEY,
    owner varchar(128) NOT NULL, -- who claims it
    done boolean NOT NULL,
    lease_until timestamptz NOT NULL, -- when an unfinished claim ends
    forget_at timestamptz NOT NULL -- when the row may be deleted
);
CREATE INDEX xuqm_nonce_forget ON xuqm_nonce (forget_at);

-- The events of webhooks: which were handled, or are being handled.
CREATE TABLE xuqm_event (
    id varchar(128) PRIMARY KEY,
    owner varchar(128) NOT NULL,
    done boolean NOT NULL,
    lease_until timestamptz NOT NULL,
    forget_at timestamptz NOT NULL
);
CREATE INDEX xuqm_event_forget ON xuqm_event (forget_at);

-- The journals of campaigns, and who has one open.
CREATE TABLE xuqm_journal (
    name varchar(200) PRIMARY KEY,
    kind varchar(32) NOT NULL,
    campaign varchar(1024) NOT NULL,
    salt varchar(32) NOT NULL,
    fingerprint varchar(64) NOT NULL, -- of the app, the sender and the content, salted
    epoch bigint NOT NULL, -- grows with each run; no run writes in another's
    holder varchar(200) NOT NULL,
    lease_until timestamptz NOT NULL
);

-- Their records: a row for each request, mostly.
CREATE TABLE xuqm_journal_entry (
    journal varchar(200) NOT NULL REFERENCES xuqm_journal (name),
    seq bigint NOT NULL,
    epoch bigint NOT NULL,
    records bytea NOT NULL,
    PRIMARY KEY (journal, seq)
);
