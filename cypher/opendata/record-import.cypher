// What was imported, when, and with which result?
// $properties  id, kind, file, day that it shows, checksum, counts, what vanished, instant of the journal entry
CREATE (import:Import)
SET import = $properties
