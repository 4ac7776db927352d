// Which parts belong to this entry, since its import has ended?
// $sequence  of the entry
MATCH (entry:Entry {sequence: $sequence})
MATCH (part:Unbound)
CREATE (entry)-[:HAS_PART {number: part.number}]->(part)
REMOVE part:Unbound, part.number
