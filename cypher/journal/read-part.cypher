// What does this part of this entry hold?
// $sequence  of the entry
// $number    of the part
// → content
MATCH (:Entry {sequence: $sequence})-[:HAS_PART {number: $number}]->(part:EntryPart)
RETURN part.content AS content
