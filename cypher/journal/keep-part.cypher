// What did an import write before its entry, in which order?
// $part  number, SHA-256, form and content
CREATE (part:EntryPart:Unbound)
SET part = $part
