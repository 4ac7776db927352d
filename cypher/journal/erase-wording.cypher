// Which names and texts about this thing are gone for good, and what do facts say in their place?
// $id      of the thing
// $erased  what facts say now that held words themselves
CALL () {
  MATCH (:Subject {id: $id})<-[:ABOUT]-(entry:Entry)-[:WORDED]->(wording:Wording {of: $id})
  WHERE entry.action <> 'ERASE_WORDING'
  REMOVE wording.salt, wording.text
}
CALL () {
  MATCH (:Arrangement|Budget|Allocation {id: $id})-[:DESCRIBED_BY]->(version:Particulars)
  WHERE version.recordedBy IS NOT NULL
  SET version.title = CASE WHEN version.title IS NOT NULL THEN $erased END
  WITH version
  MATCH (version)-[cited:EVIDENCED_BY]->(:Source)
  REMOVE cited.locator
}
CALL () {
  MATCH (source:Source {id: $id, table: 'cited documents'})
  SET source.title = $erased
  REMOVE source.publisher, source.url, source.licence, source.note
}
