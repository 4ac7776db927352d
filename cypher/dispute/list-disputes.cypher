// Which disputes are there of these ids, or about this thing or raised by this body, as was known then?
// $ids    ids of disputes; null for any
// $about  id of the thing; null for any
// $party  id of a body that said something; null for any
// $open   whether it is still to be settled; null for any
// $after  id to go on behind
// $limit  how many at most
// $knownAt  instant
// → head, disputes
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}
CALL () {
  CALL () {
    UNWIND $ids AS id
    MATCH (dispute:Dispute {id: id})
    RETURN dispute
    UNION
    MATCH (dispute:Dispute)
    WHERE $ids IS NULL AND dispute.id > $after
    RETURN dispute
  }
  MATCH (dispute)-[:DESCRIBED_BY]->(said:Particulars)
  WHERE dispute.id > $after AND said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
    AND ($about IS NULL OR said.about = $about) AND ($party IS NULL OR $party IN said.bodies)
    AND ($open IS NULL OR $open = (said.status <> 'SETTLED'))
  WITH dispute, said ORDER BY dispute.id LIMIT $limit
  RETURN collect(said {id: dispute.id, .about, .status, .statuses, .bodies, .instants, .texts,
    wordings: COLLECT { MATCH (wording:Wording) WHERE wording.commitment IN said.texts RETURN wording {.commitment, .text} }}) AS disputes
}
RETURN head, disputes
