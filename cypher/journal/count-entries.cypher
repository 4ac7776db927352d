// How many entries has the journal, which is the sequence of the last one?
// → entries
OPTIONAL MATCH (journal:Journal {name: 'journal'})
RETURN coalesce(journal.sequence, 0) AS entries
