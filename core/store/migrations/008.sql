-- Schema version 8: what the windows of a hall have given each other.

-- ---------------------------------------------------------------- local
-- Up to where the stations of this office have given each other's chains themselves, whole: what came of them
-- by way of others may lack its person half, and is not said to be here in the hall.
CREATE TABLE hall_given(
  chain INTEGER PRIMARY KEY, seq INTEGER NOT NULL
) STRICT;
-- Of before: all up to the first entry that is not whole.
INSERT INTO hall_given(chain,seq)
SELECT c.no,
       coalesce((SELECT min(e.id) FROM entry e WHERE e.id BETWEEN c.no<<32 AND c.no<<32|4294967295 AND e.form IN (1,2))-1,
                (SELECT max(e.id) FROM entry e WHERE e.id BETWEEN c.no<<32 AND c.no<<32|4294967295), c.no<<32) & 4294967295
FROM chain c;
