// Which arrangements are there of these ids, or of this place, party and rule, as on this day?
// $ids      ids of arrangements; null for any
// $place, $party, $rule  ids; null for any
// $status   CURRENT, LAPSED or FUTURE; null for any
// $unconfirmed  whether a party has still to confirm; null for any
// $after, $before  ids to go on behind and to stop before; an empty text and null for the first and the last
// $backwards  whether the last of them are wanted, last first
// $limit    how many at most
// $validOn, $knownAt  the two dates
// → head, arrangements
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
    MATCH (arrangement:Arrangement {id: id})
    RETURN arrangement
    UNION
    MATCH (:Organisation {id: $place})<-[:FOR]-(arrangement:Arrangement)
    RETURN arrangement
    UNION
    MATCH (:Organisation {id: $party})-[:PARTY_TO]->(arrangement:Arrangement)
    WHERE $place IS NULL
    RETURN arrangement
    UNION
    MATCH (arrangement:Arrangement)
    WHERE $ids IS NULL AND $place IS NULL AND $party IS NULL AND arrangement.id > $after
    RETURN arrangement
  }
  WITH arrangement
  WHERE arrangement.id > $after AND ($before IS NULL OR arrangement.id < $before)
  CALL (arrangement) {
    MATCH (arrangement)-[:DESCRIBED_BY]->(version:Particulars)
    WHERE version.recordedAt <= $knownAt AND (version.supersededAt IS NULL OR version.supersededAt > $knownAt)
    WITH version, CASE WHEN version.end <= $validOn THEN 'LAPSED' WHEN version.start > $validOn THEN 'FUTURE' ELSE 'CURRENT' END AS status
    RETURN version AS agreed, status
    ORDER BY status = 'CURRENT' DESC, status = 'LAPSED' DESC, CASE status WHEN 'LAPSED' THEN version.end END DESC, version.start
    LIMIT 1
  }
  WITH arrangement, agreed, status, agreed.payers + agreed.commissioners + agreed.deliverers AS parties
  WHERE ($place IS NULL OR agreed.place = $place) AND ($party IS NULL OR $party IN parties)
    AND ($rule IS NULL OR $rule IN agreed.rules) AND ($status IS NULL OR status = $status)
    AND ($unconfirmed IS NULL OR $unconfirmed = any(party IN parties WHERE NOT party IN agreed.confirmedBy))
  WITH arrangement, agreed ORDER BY CASE WHEN $backwards THEN '' ELSE arrangement.id END, arrangement.id DESC LIMIT $limit
  CALL (agreed) {
    UNWIND [agreed.place, agreed.board] + agreed.payers + agreed.commissioners + agreed.deliverers AS body
    WITH DISTINCT body
    MATCH (organisation:Organisation {id: body})
    CALL (organisation) {
      MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
      WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
      WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
      ORDER BY described.start IS NOT NULL, described.start
      RETURN collect(described {.*, sources: sources}) AS particulars
    }
    RETURN collect(organisation {.id, .name, .example, .kind, particulars: particulars}) AS bodies
  }
  RETURN collect(agreed {.*, id: arrangement.id, example: coalesce(arrangement.example, false), bodies: bodies,
    disputed: EXISTS {
      (arrangement)<-[:DISPUTES]-(:Dispute)-[:DESCRIBED_BY]->(said:Particulars)
      WHERE said.status <> 'SETTLED' AND said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
    },
    wordings: COLLECT { MATCH (wording:Wording) WHERE wording.commitment IN [agreed.terms, agreed.disputeProcedure] RETURN wording {.commitment, .text} },
    sources: [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS arrangements
}
RETURN head, arrangements
