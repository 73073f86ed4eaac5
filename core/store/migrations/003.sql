-- Schema version 3: lists over many cases: the transit list of a trip, the hand-out roll of a village.
CREATE TABLE trip_list(
  subject INTEGER PRIMARY KEY,
  form TEXT NOT NULL, number TEXT NOT NULL, series TEXT NOT NULL, serial INTEGER NOT NULL,
  office TEXT NOT NULL, day INTEGER NOT NULL
) STRICT;
CREATE INDEX trip_list_number ON trip_list(number);
