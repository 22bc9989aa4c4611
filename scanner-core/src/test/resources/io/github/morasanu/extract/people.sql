-- sqlite3 people.db < people.sql; for wide.db with "PRAGMA encoding = 'UTF-16le';" before it.
PRAGMA page_size = 512;
PRAGMA secure_delete = OFF;
CREATE TABLE "顧客" (
  -- the number, as (typed)
  id INTEGER PRIMARY KEY,
  "氏, 名" TEXT NOT NULL DEFAULT 'a, b', [電話] TEXT, number INTEGER, rate REAL,
  twice AS (number * 2), note TEXT, photo BLOB,
  CONSTRAINT positive CHECK (id > 0)
);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
INSERT INTO "顧客" SELECT 1000 + i, '名' || i, 'phone-' || i, 123456789000 + i, i / 4.0, '', NULL FROM n;
UPDATE "顧客" SET note = hex(zeroblob(2000)) || 'X-overflow' WHERE id = 1007;
UPDATE "顧客" SET photo = CAST('file ' || hex(zeroblob(40)) AS BLOB) WHERE id = 1008;
CREATE INDEX by_phone ON "顧客" (電話);
CREATE TABLE codes (code TEXT PRIMARY KEY, meaning TEXT) WITHOUT ROWID;
INSERT INTO codes VALUES ('c1', 'canary-without-rowid');
CREATE TABLE mail (address TEXT);
INSERT INTO mail VALUES ('canary-single');
CREATE TABLE gone (t TEXT);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
INSERT INTO gone SELECT 'canary-deleted-' || i || hex(zeroblob(100)) FROM n;
DROP TABLE gone;
