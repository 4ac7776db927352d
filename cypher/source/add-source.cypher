// Which document does somebody cite?
// $id          of the document
// $words       title, publisher, address, licence and remarks
// $properties  the day on which it was read, the line of the record, and for whom it was put there
MERGE (source:Source {id: $id})
ON CREATE SET source:Record, source += $words, source += $properties
