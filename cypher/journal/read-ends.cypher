// Where does the journal say that it ends, and which checkpoints does the graph hold?
// → sequence, hash, instant, edition, importing (SHA-256 of the file from which this store is being made), checkpoints
OPTIONAL MATCH (journal:Journal {name: 'journal'})
RETURN journal.sequence AS sequence, journal.hash AS hash, journal.instant AS instant, journal.edition AS edition,
       journal.importing AS importing,
       COLLECT { MATCH (checkpoint:Checkpoint) RETURN checkpoint {.size, .root, .on} ORDER BY checkpoint.size } AS checkpoints
