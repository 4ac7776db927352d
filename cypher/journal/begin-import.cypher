// From which file is this store being made, so that nobody takes it for whole before it is?
// $file  its SHA-256
MERGE (journal:Journal {name: 'journal'})
SET journal.importing = $file
