// Where does the journal say that it ends, and which checkpoints does the graph hold?
// → sequence, hash, checkpoints
OPTIONAL MATCH (journal:Journal {name: 'journal'})
RETURN journal.sequence AS sequence, journal.hash AS hash,
       COLLECT { MATCH (checkpoint:Checkpoint) RETURN checkpoint {.size, .root} ORDER BY checkpoint.size } AS checkpoints
