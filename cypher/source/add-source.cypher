// Which document does somebody cite?
// $id          from its content, so that the same document is there once
// $properties  title, publisher, address, licence, remarks, the day on which it was read
MERGE (source:Source {id: $id})
ON CREATE SET source:Record, source += $properties
