// Which document does somebody cite?
// $id          from its content, so that the same document is there once
// $words       title, publisher, address, licence and remarks
// $properties  the day on which it was read, and the line of the record
// $erased      what it says where its words were erased; whoever cites it again brings them back
MERGE (source:Source {id: $id})
ON CREATE SET source:Record, source += $words, source += $properties
ON MATCH SET source += CASE WHEN source.title = $erased THEN $words ELSE {} END
