// Which store has been made from its file, and is whole?
MATCH (journal:Journal {name: 'journal'})
REMOVE journal.importing
