// From which file are the facts that follow?
// $id          id of the source, from the file's checksum
// $properties  title, publisher, licence, sha256, the day that it shows and the day on which it was read
MERGE (source:Source {id: $id})
ON CREATE SET source:Record:Staged, source += $properties
