-- SPDX-FileCopyrightText: 2026 The TRD Atlas developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The library database, format 1: studies and knowledge compiled from resources/evidence. It is written once and only
-- read from then on. Columns bear the keys of FORMAT.md, where the values are explained; what a file leaves out is NULL.
-- A part of a study keeps its place in the file as `position`, from 1.
-- Each statement ends with a semicolon at the end of its line, and no other line ends so.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,  -- 'digest': SHA-256 of the evidence files; 'seal': a hash of this file (core/store/seal.h)
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
    position     INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name         TEXT NOT NULL,
    strategy     TEXT CHECK (strategy IN ('glutamatergic', 'psychedelic', 'antipsychotic-augmentation', 'established-alternative')),
    in_catalogue INTEGER NOT NULL CHECK (in_catalogue IN (0, 1)),
    card         TEXT NOT NULL CHECK (json_valid(card))  -- the whole entry of treatments.json or comparators.json
) STRICT;

CREATE TABLE inheritance (  -- a comparator takes over the rules of these treatments
    treatment INTEGER NOT NULL REFERENCES treatment (position),
    position  INTEGER NOT NULL,
    inherits  TEXT NOT NULL REFERENCES treatment (id),
    PRIMARY KEY (treatment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE knowledge (  -- the other knowledge files, whole
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;

CREATE TABLE study (
    key               INTEGER PRIMARY KEY,  -- from 1, in the order of the ids
    id                TEXT NOT NULL UNIQUE CHECK (id <> ''),
    more_authors      INTEGER CHECK (more_authors IN (0, 1)),
    year              INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    title             TEXT NOT NULL,
    journal           TEXT,
    doi               TEXT,
    pmid              TEXT,
    acronym           TEXT,
    strategy          TEXT NOT NULL CHECK (strategy IN ('glutamatergic', 'psychedelic', 'antipsychotic-augmentation')),
    type              TEXT NOT NULL CHECK (type IN ('randomised', 'single-arm', 'cohort', 'extension', 'post-hoc', 'case-series')),
    blinding          TEXT CHECK (blinding IN ('double-blind', 'rater-blinded', 'open-label')),
    crossover         INTEGER CHECK (crossover IN (0, 1)),
    maintenance_clock INTEGER NOT NULL CHECK (maintenance_clock IN (0, 1)),
    phase             TEXT,
    country           TEXT,
    diagnosis         TEXT,
    resistance        TEXT CHECK (resistance IN ('resistant', 'inadequate-response', 'not-required')),
    trd_definition    TEXT,
    min_failed_trials INTEGER CHECK (min_failed_trials >= 0),
    age_min           INTEGER CHECK (age_min >= 0),
    age_max           INTEGER CHECK (age_max >= age_min),
    n                 INTEGER CHECK (n >= 0),
    setting           TEXT,
    follow_up_days    REAL CHECK (follow_up_days >= 0),
    "set"             TEXT NOT NULL CHECK ("set" IN ('review', 'beyond')),
    review_query      INTEGER CHECK (review_query IN (0, 1)),
    basis             TEXT,
    cited_by_review   INTEGER CHECK (cited_by_review IN (0, 1)),
    note              TEXT
) STRICT;

CREATE TABLE author (
    study    INTEGER NOT NULL REFERENCES study (key),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (study, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE registry (
    study    INTEGER NOT NULL REFERENCES study (key),
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    PRIMARY KEY (study, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE overlap (  -- other studies that report some of the same people
    study    INTEGER NOT NULL REFERENCES study (key),
    position INTEGER NOT NULL,
    other    TEXT NOT NULL REFERENCES study (id),
    PRIMARY KEY (study, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE arm (
    study     INTEGER NOT NULL REFERENCES study (key),
    position  INTEGER NOT NULL,
    id        TEXT NOT NULL CHECK (id NOT IN ('', 'all', 'baseline')),
    treatment TEXT NOT NULL REFERENCES treatment (id),
    label     TEXT NOT NULL,
    role      TEXT NOT NULL CHECK (role IN ('experimental', 'active-control', 'control')),
    dose      TEXT,
    schedule  TEXT,
    route     TEXT,
    n         INTEGER CHECK (n >= 0),
    part_of   TEXT CHECK (part_of <> id),
    stage     INTEGER CHECK (stage >= 1),
    PRIMARY KEY (study, position),
    UNIQUE (study, id),
    FOREIGN KEY (study, part_of) REFERENCES arm (study, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    study    INTEGER NOT NULL REFERENCES study (key),
    position INTEGER NOT NULL,
    id       TEXT NOT NULL CHECK (id <> ''),
    kind     TEXT CHECK (kind IN ('abstract', 'full-text', 'registry', 'label', 'guideline', 'secondary')),
    url      TEXT,
    locator  TEXT,
    read     INTEGER NOT NULL CHECK (read IN (0, 1)),
    PRIMARY KEY (study, position),
    UNIQUE (study, id)
) STRICT, WITHOUT ROWID;

-- Rows name an arm of their study, or 'all'; contrasts are with an arm, or with 'baseline'. The generated columns
-- (…_id) are NULL for those two words, so that the foreign keys hold the rest to the study's own arms.

CREATE TABLE outcome (
    study      INTEGER NOT NULL REFERENCES study (key),
    position   INTEGER NOT NULL,
    arm        TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('response', 'remission', 'sustained-response', 'sustained-remission', 'relapse', 'baseline', 'score', 'change')),
    scale      TEXT,
    definition TEXT,
    at_value   REAL CHECK (at_value >= 0),
    at_unit    TEXT CHECK (at_unit IN ('minute', 'hour', 'day', 'week', 'month')),
    n          INTEGER CHECK (n >= 0),
    events     INTEGER CHECK (events >= 0),
    percent    REAL CHECK (percent BETWEEN 0 AND 100),
    mean       REAL,
    sd         REAL CHECK (sd >= 0),
    se         REAL CHECK (se >= 0),
    lower      REAL,
    upper      REAL,
    level      REAL CHECK (level > 0 AND level < 100),
    source     TEXT NOT NULL,
    arm_id     TEXT AS (nullif(arm, 'all')),
    PRIMARY KEY (study, position),
    FOREIGN KEY (study, arm_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, source) REFERENCES source (study, id),
    CHECK ((at_value IS NULL) = (at_unit IS NULL)),
    CHECK (events <= n),
    CHECK (lower <= upper),
    CHECK (CASE WHEN kind IN ('baseline', 'score', 'change') THEN mean IS NOT NULL
                ELSE events IS NOT NULL OR percent IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE contrast (
    study      INTEGER NOT NULL REFERENCES study (key),
    position   INTEGER NOT NULL,
    arm        TEXT NOT NULL,
    versus     TEXT NOT NULL CHECK (versus <> arm),
    measure    TEXT NOT NULL CHECK (measure IN ('mean-difference', 'standardised-mean-difference', 'odds-ratio', 'risk-ratio', 'risk-difference', 'hazard-ratio')),
    outcome    TEXT NOT NULL,
    scale      TEXT,
    definition TEXT,
    at_value   REAL CHECK (at_value >= 0),
    at_unit    TEXT CHECK (at_unit IN ('minute', 'hour', 'day', 'week', 'month')),
    estimate   REAL,
    se         REAL CHECK (se >= 0),
    lower      REAL,
    upper      REAL,
    level      REAL CHECK (level > 0 AND level < 100),
    p          REAL CHECK (p BETWEEN 0 AND 1),
    p_below    REAL CHECK (p_below BETWEEN 0 AND 1),
    favours    TEXT,
    source     TEXT NOT NULL,
    arm_id     TEXT AS (nullif(arm, 'all')),
    versus_id  TEXT AS (nullif(versus, 'baseline')),
    PRIMARY KEY (study, position),
    FOREIGN KEY (study, arm_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, versus_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, favours) REFERENCES arm (study, id),
    FOREIGN KEY (study, source) REFERENCES source (study, id),
    CHECK ((at_value IS NULL) = (at_unit IS NULL)),
    CHECK (lower <= upper)
) STRICT, WITHOUT ROWID;

CREATE TABLE onset (
    study     INTEGER NOT NULL REFERENCES study (key),
    position  INTEGER NOT NULL,
    arm       TEXT NOT NULL,
    event     TEXT NOT NULL CHECK (event IN ('first-separation', 'first-improvement', 'median-time-to-response', 'median-time-to-remission', 'median-time-to-relapse', 'peak-effect')),
    versus    TEXT CHECK (versus <> arm),
    scale     TEXT,
    at_value  REAL CHECK (at_value >= 0),
    at_unit   TEXT CHECK (at_unit IN ('minute', 'hour', 'day', 'week', 'month')),
    lower     REAL CHECK (lower >= 0),  -- in the unit of `at`
    upper     REAL CHECK (upper >= 0),
    p         REAL CHECK (p BETWEEN 0 AND 1),
    p_below   REAL CHECK (p_below BETWEEN 0 AND 1),
    source    TEXT NOT NULL,
    arm_id    TEXT AS (nullif(arm, 'all')),
    versus_id TEXT AS (nullif(versus, 'baseline')),
    PRIMARY KEY (study, position),
    FOREIGN KEY (study, arm_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, versus_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, source) REFERENCES source (study, id),
    CHECK ((at_value IS NULL) = (at_unit IS NULL)),
    CHECK (lower <= upper)
) STRICT, WITHOUT ROWID;

CREATE TABLE safety (
    study    INTEGER NOT NULL REFERENCES study (key),
    position INTEGER NOT NULL,
    arm      TEXT NOT NULL,
    event    TEXT NOT NULL,
    at_value REAL CHECK (at_value >= 0),
    at_unit  TEXT CHECK (at_unit IN ('minute', 'hour', 'day', 'week', 'month')),
    n        INTEGER CHECK (n >= 0),
    events   INTEGER CHECK (events >= 0),
    percent  REAL CHECK (percent BETWEEN 0 AND 100),
    mean     REAL,
    sd       REAL CHECK (sd >= 0),
    unit     TEXT,
    source   TEXT NOT NULL,
    arm_id   TEXT AS (nullif(arm, 'all')),
    PRIMARY KEY (study, position),
    FOREIGN KEY (study, arm_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, source) REFERENCES source (study, id),
    CHECK ((at_value IS NULL) = (at_unit IS NULL)),
    CHECK (events <= n)
) STRICT, WITHOUT ROWID;

CREATE TABLE biomarker (
    study                    INTEGER NOT NULL REFERENCES study (key),
    position                 INTEGER NOT NULL,
    arm                      TEXT NOT NULL,
    marker                   TEXT NOT NULL,
    matrix                   TEXT,
    direction                TEXT CHECK (direction IN ('increase', 'decrease', 'no-change', 'higher-in-responders', 'lower-in-responders', 'no-association')),
    associated_with_response INTEGER CHECK (associated_with_response IN (0, 1)),
    versus                   TEXT CHECK (versus <> arm),
    at_value                 REAL CHECK (at_value >= 0),
    at_unit                  TEXT CHECK (at_unit IN ('minute', 'hour', 'day', 'week', 'month')),
    p                        REAL CHECK (p BETWEEN 0 AND 1),
    p_below                  REAL CHECK (p_below BETWEEN 0 AND 1),
    note                     TEXT,
    source                   TEXT NOT NULL,
    arm_id                   TEXT AS (nullif(arm, 'all')),
    versus_id                TEXT AS (nullif(versus, 'baseline')),
    PRIMARY KEY (study, position),
    FOREIGN KEY (study, arm_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, versus_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, source) REFERENCES source (study, id),
    CHECK ((at_value IS NULL) = (at_unit IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE predictor (
    study     INTEGER NOT NULL REFERENCES study (key),
    position  INTEGER NOT NULL,
    factor    TEXT NOT NULL,
    predicts  TEXT NOT NULL,
    direction TEXT CHECK (direction IN ('positive', 'negative', 'none')),
    arm       TEXT,
    p         REAL CHECK (p BETWEEN 0 AND 1),
    p_below   REAL CHECK (p_below BETWEEN 0 AND 1),
    source    TEXT NOT NULL,
    arm_id    TEXT AS (nullif(arm, 'all')),
    PRIMARY KEY (study, position),
    FOREIGN KEY (study, arm_id) REFERENCES arm (study, id),
    FOREIGN KEY (study, source) REFERENCES source (study, id)
) STRICT, WITHOUT ROWID;

-- What people search in; a row's rowid is its study's key. The text itself stands in the tables above: this keeps the
-- index alone.
CREATE VIRTUAL TABLE study_text USING fts5 (
    title, acronym, authors, id, identifiers, treatments, notes, findings,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
