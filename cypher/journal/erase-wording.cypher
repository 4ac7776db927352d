// Which names and texts about this thing are gone for good, and what do facts say in their place?
// $id      of the thing
// $erased  what facts say now that held words themselves
MATCH (:Subject {id: $id})<-[:ABOUT]-(entry:Entry)
WHERE entry.action <> 'ERASE_WORDING'
CALL (entry) {
  MATCH (entry)-[:WORDED]->(wording:Wording)
  REMOVE wording.salt, wording.text
}
CALL (entry) {
  MATCH (entry)-[:ABOUT]->(about:Subject)
  MATCH (:Arrangement|Budget|Allocation|Dispute {id: about.id})-[:DESCRIBED_BY]->(version:Particulars)
  WHERE version.recordedAt = entry.instant
  SET version.title = CASE WHEN version.title IS NOT NULL THEN $erased END
  WITH version
  MATCH (version)-[cited:EVIDENCED_BY]->(:Source)
  REMOVE cited.locator
}
CALL (entry) {
  MATCH (entry)-[:ABOUT]->(about:Subject)
  MATCH (source:Source {id: about.id})
  WHERE source.table = 'cited documents' AND NOT EXISTS {
    (about)<-[:ABOUT]-(:Entry)-[:WORDED]->(other:Wording) WHERE other.salt IS NOT NULL
  }
  SET source.title = $erased
  REMOVE source.publisher, source.url, source.licence, source.note
}
