// Which facts count from this instant on?
// $recordedAt  instant of the journal entry
CALL () {
  MATCH (fact:Staged)
  SET fact.recordedAt = $recordedAt
  REMOVE fact:Staged
}
CALL () {
  MATCH ()-[tie:SUCCEEDED_BY {staged: true}]->()
  SET tie.recordedAt = $recordedAt
  REMOVE tie.staged
}
