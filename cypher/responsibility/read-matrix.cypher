// Which rules, gaps and arrangements are there for this place, on this day?
// $bodies  path and codes of each body that the place names
// $validOn, $knownAt  the two dates
// → head, bodies, boards, rules, gaps, arrangements

// The last journal entry that was known
CALL () {
  MATCH (entry:Entry)
  WHERE entry.instant <= $knownAt
  RETURN entry {.instant, .edition} AS head
  ORDER BY entry.instant DESC
  LIMIT 1
}

// The bodies that the question names, with those that came before and after them
CALL () {
  UNWIND $bodies AS named
  CALL (named) {
    MATCH (body:Organisation {id: named.id})
    RETURN body
    UNION
    MATCH (code:Particulars)<-[:DESCRIBED_BY]-(body:Organisation)
    WHERE (code.dfeCode = named.dfeCode OR code.gssCode = named.gssCode OR code.odsCode = named.odsCode
           OR code.urn = named.urn OR code.ukprn = named.ukprn) AND code.recordedAt <= $knownAt
    RETURN body
  }
  CALL (body) {
    MATCH (body)-[ties:SUCCEEDED_BY*0..4]->(organisation:Organisation)
    WHERE all(tie IN ties WHERE tie.recordedAt <= $knownAt AND (tie.supersededAt IS NULL OR tie.supersededAt > $knownAt))
    RETURN organisation
    UNION
    MATCH (body)<-[ties:SUCCEEDED_BY*1..4]-(organisation:Organisation)
    WHERE all(tie IN ties WHERE tie.recordedAt <= $knownAt AND (tie.supersededAt IS NULL OR tie.supersededAt > $knownAt))
    RETURN organisation
  }
  CALL (organisation) {
    MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  RETURN collect({path: named.path, named: body.id, body: organisation {.id, .name, .example, .kind, particulars: particulars}}) AS bodies
}

// The boards that serve those councils on the day
CALL (bodies) {
  UNWIND [one IN bodies | one.body.id] AS id
  WITH DISTINCT id
  MATCH (:Organisation {id: id})-[overlap:OVERLAPS]->(organisation:IntegratedCareBoard)
  WHERE overlap.start <= $validOn AND (overlap.end IS NULL OR overlap.end > $validOn)
    AND overlap.recordedAt <= $knownAt AND (overlap.supersededAt IS NULL OR overlap.supersededAt > $knownAt)
  CALL (organisation) {
    MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  WITH id, overlap, organisation {.id, .name, .example, .kind, particulars: particulars} AS board ORDER BY id, overlap.share DESC
  RETURN collect({of: id, main: overlap.main, board: board}) AS boards
}

// The rules and the reviewed gaps
CALL () {
  MATCH (rule:Rule)
  WHERE rule.recordedAt <= $knownAt AND (rule.supersededAt IS NULL OR rule.supersededAt > $knownAt)
    AND (rule.start IS NULL OR rule.start <= $validOn) AND (rule.end IS NULL OR rule.end > $validOn)
  RETURN collect(rule.id) AS rules
}
CALL () {
  MATCH (provision:Provision)<-[:LEAVES_OPEN]-(gap:ReviewedGap)
  WHERE gap.recordedAt <= $knownAt AND (gap.supersededAt IS NULL OR gap.supersededAt > $knownAt) AND (gap.start IS NULL OR gap.start <= $validOn)
  RETURN collect(gap {.settingType, .planStatus, .ageFrom, .ageTo, .verdict, .why, .source, provisionId: provision.id}) AS gaps
}

// What was agreed for those councils
CALL (bodies) {
  UNWIND [one IN bodies | one.body.id] AS council
  WITH DISTINCT council
  MATCH (arrangement:Arrangement)-[:DESCRIBED_BY]->(agreed:Particulars {place: council})
  WHERE agreed.recordedAt <= $knownAt AND (agreed.supersededAt IS NULL OR agreed.supersededAt > $knownAt)
    AND (agreed.start IS NULL OR agreed.start <= $validOn) AND (agreed.end IS NULL OR agreed.end > $validOn)
  CALL (agreed) {
    UNWIND [agreed.place, agreed.board] + agreed.payers + agreed.commissioners + agreed.deliverers AS party
    WITH DISTINCT party
    MATCH (organisation:Organisation {id: party})
    CALL (organisation) {
      MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
      WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
      WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
      ORDER BY described.start IS NOT NULL, described.start
      RETURN collect(described {.*, sources: sources}) AS particulars
    }
    RETURN collect(organisation {.id, .name, .example, .kind, particulars: particulars}) AS parties
  }
  WITH arrangement, agreed, parties ORDER BY arrangement.id, agreed.start
  RETURN collect(agreed {.*, id: arrangement.id, example: coalesce(arrangement.example, false), bodies: parties,
    disputed: EXISTS {
      (arrangement)<-[:DISPUTES]-(:Dispute)-[:DESCRIBED_BY]->(said:Particulars)
      WHERE said.status <> 'SETTLED' AND said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
    },
    wordings: COLLECT { MATCH (wording:Wording) WHERE wording.commitment IN [agreed.terms, agreed.disputeProcedure] RETURN wording {.commitment, .text} },
    sources: [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS arrangements
}
RETURN head, bodies, boards, rules, gaps, arrangements
