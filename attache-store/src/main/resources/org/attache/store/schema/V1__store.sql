-- One schema for SQLite and PostgreSQL. ${text} compares by code point on both; moments are milliseconds since 1970 (UTC),
-- days are ISO 8601, documents are JSON, the large ones packed (zlib, UTF-8). Everything below "derived" can be computed from
-- articles and dossiers again. ${narrow} tables are kept in their primary key.

CREATE TABLE change (
    seq BIGINT NOT NULL PRIMARY KEY,
    kind ${text} NOT NULL,
    id ${text} NOT NULL,
    version INTEGER NOT NULL,
    at BIGINT NOT NULL
) ${narrow};

CREATE TABLE article (
    id ${text} NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    series ${text} NOT NULL,
    version INTEGER NOT NULL,
    outlet ${text},
    publisher ${text},
    url ${text},
    title ${text},
    published ${text},
    sort ${text} NOT NULL, -- publication as a moment in UTC or a day, empty when unknown
    language ${text} NOT NULL,
    syndicated INTEGER NOT NULL,
    status ${text} NOT NULL,
    edition ${text} NOT NULL,
    story ${text},
    stored_at BIGINT NOT NULL,
    body ${text} NOT NULL -- the article
);
CREATE INDEX article_seq ON article (seq);
CREATE INDEX article_series ON article (series, version);
CREATE INDEX article_sort ON article (sort, id);
CREATE INDEX article_outlet ON article (outlet, sort, id);
CREATE INDEX article_story ON article (story);

CREATE TABLE analysis (
    article ${text} NOT NULL PRIMARY KEY,
    body ${packed} NOT NULL -- the analysis without the article's text
);

CREATE TABLE stay (
    article ${text} NOT NULL,
    seq BIGINT NOT NULL,
    story ${text} NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    reasons ${text} NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    PRIMARY KEY (article, seq)
);

CREATE TABLE dossier (
    story ${text} NOT NULL,
    version INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    stored_at BIGINT NOT NULL,
    articles INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    body ${packed} NOT NULL, -- the dossier without the articles' text
    PRIMARY KEY (story, version)
);

CREATE TABLE ended (
    story ${text} NOT NULL PRIMARY KEY,
    successor ${text},
    reason ${text} NOT NULL,
    at BIGINT NOT NULL
);

-- derived from the present version of each dossier

CREATE TABLE story (
    id ${text} NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    stored_at BIGINT NOT NULL,
    digest ${text} NOT NULL, -- of the dossier's body
    title ${text} NOT NULL,
    first_published ${text},
    last_published ${text},
    first_day ${text} NOT NULL,
    sort ${text} NOT NULL, -- last publication, as in article
    articles INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    texts INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    lead ${text} NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    named INTEGER NOT NULL,
    flags ${text} NOT NULL, -- words between spaces
    states ${text} NOT NULL
);
CREATE INDEX story_sort ON story (sort, id);

CREATE TABLE story_tag (
    tag ${text} NOT NULL, -- flag:…, state:…, outlet:…
    story ${text} NOT NULL,
    PRIMARY KEY (tag, story)
) ${narrow};
CREATE INDEX story_tag_story ON story_tag (story);

CREATE TABLE claim (
    id ${text} NOT NULL PRIMARY KEY,
    story ${text} NOT NULL,
    number ${text} NOT NULL, -- its id in the dossier
    seq BIGINT NOT NULL,
    text ${text} NOT NULL,
    denied INTEGER NOT NULL,
    modality ${text} NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    named INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    flags ${text} NOT NULL,
    roots ${text} NOT NULL, -- JSON list of descriptions
    anchors ${text} NOT NULL, -- where it stands: article:start-end
    links ${text} NOT NULL, -- its sources; a star marks a root
    first_day ${text} NOT NULL,
    last_day ${text} NOT NULL
);
CREATE INDEX claim_story ON claim (story);
CREATE INDEX claim_last ON claim (last_day, id);
CREATE INDEX claim_origins ON claim (high, last_day, id);

CREATE TABLE claim_flag (
    flag ${text} NOT NULL,
    claim ${text} NOT NULL,
    PRIMARY KEY (flag, claim)
) ${narrow};

CREATE TABLE source (
    id ${text} NOT NULL PRIMARY KEY,
    kind ${text} NOT NULL,
    name ${text},
    description ${text} NOT NULL,
    institution ${text},
    country ${text},
    plural INTEGER NOT NULL,
    stories BIGINT NOT NULL,
    claims BIGINT NOT NULL,
    roots BIGINT NOT NULL,
    alone BIGINT NOT NULL
);
CREATE INDEX source_roots ON source (roots, id);
CREATE INDEX source_kind ON source (kind, country, roots, id);

CREATE TABLE claim_source (
    source ${text} NOT NULL,
    claim ${text} NOT NULL,
    root INTEGER NOT NULL,
    PRIMARY KEY (source, claim)
) ${narrow};
CREATE INDEX claim_source_claim ON claim_source (claim);

CREATE TABLE event (
    id ${text} NOT NULL PRIMARY KEY, -- story and number of the entry
    story ${text} NOT NULL,
    day ${text} NOT NULL, -- the last day it can have happened, empty when unknown
    earliest ${text},
    latest ${text},
    cameo ${text} NOT NULL,
    plover ${text},
    modality ${text} NOT NULL,
    actor ${text} NOT NULL,
    actor_country ${text},
    recipient ${text},
    recipient_country ${text},
    mentions INTEGER NOT NULL,
    without_copies INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    body ${text} NOT NULL -- the entry without the articles' text
);
CREATE INDEX event_story ON event (story);
CREATE INDEX event_day ON event (day, id);
CREATE INDEX event_countries ON event (actor_country, recipient_country, day);
CREATE INDEX event_actors ON event (actor, recipient, day);

-- what has been read

CREATE TABLE input (
    name ${text} NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    articles BIGINT NOT NULL,
    finished INTEGER NOT NULL,
    since BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX input_at ON input (at, name);

CREATE TABLE skipped (
    input ${text} NOT NULL,
    place ${text} NOT NULL,
    reason ${text} NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (input, place, reason)
);

CREATE TABLE feed (
    url ${text} NOT NULL PRIMARY KEY,
    active INTEGER NOT NULL,
    next_poll BIGINT NOT NULL,
    body ${text} NOT NULL
);
CREATE INDEX feed_due ON feed (active, next_poll);

-- the desk

CREATE TABLE decision (
    id BIGINT NOT NULL PRIMARY KEY,
    kind ${text} NOT NULL,
    subject ${text}, -- what is graded
    body ${text} NOT NULL,
    author ${text} NOT NULL,
    at BIGINT NOT NULL,
    undone BIGINT,
    undone_by ${text}
);

CREATE TABLE query (
    id BIGINT NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    query ${text} NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE watch (
    id BIGINT NOT NULL PRIMARY KEY,
    body ${text} NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE token (
    id BIGINT NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    hash ${text} NOT NULL UNIQUE,
    scopes ${text} NOT NULL,
    at BIGINT NOT NULL,
    expires BIGINT,
    revoked BIGINT
);

CREATE TABLE delivery (
    id BIGINT NOT NULL PRIMARY KEY,
    watch BIGINT NOT NULL,
    message ${text} NOT NULL,
    payload ${text} NOT NULL,
    attempts INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    next_try BIGINT,
    note ${text} NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (watch, message)
);
CREATE INDEX delivery_due ON delivery (next_try);

CREATE TABLE setting (
    name ${text} NOT NULL PRIMARY KEY,
    value ${text} NOT NULL
);
