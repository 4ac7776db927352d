// Who is responsible for this provision, at this age, with this plan status, in this setting and place, on this day?
// $provision   id of the provision
// $age         in whole years, 0 to 25
// $planStatus  EHCP, SEN_SUPPORT or NONE
// $setting     kind of setting; null when one of the bodies is the setting itself
// $bodies      path and codes of each body that the question names
// $validOn, $knownAt  the two dates
// → head, bodies, related, boards, settingType, rules, gap, arrangements

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
  RETURN collect({path: named.path, named: body.id, id: organisation.id}) AS bodies
}

// The setting on the day: its kind, its council and its trust
CALL (bodies) {
  UNWIND [one IN bodies WHERE one.path = 'question.setting.urn'] AS one
  MATCH (:Organisation {id: one.id})-[:DESCRIBED_BY]->(now:Particulars)
  WHERE now.recordedAt <= $knownAt AND (now.supersededAt IS NULL OR now.supersededAt > $knownAt)
    AND (now.start IS NULL OR now.start <= $validOn) AND (now.end IS NULL OR now.end > $validOn)
  WITH now ORDER BY one.id <> one.named, now.start
  RETURN collect(now)[0] AS school
}
CALL (school) {
  OPTIONAL MATCH (:Organisation {id: 'Establishment:' + school.urn})-[:HOLDS]->(held:Approval|Membership)
  WHERE held.recordedAt <= $knownAt AND (held.supersededAt IS NULL OR held.supersededAt > $knownAt)
  WITH held ORDER BY held.start IS NULL, held.start DESC
  RETURN collect(held {.trust, .start, .end, approval: held:Approval, holds: (held.start IS NULL OR held.start <= $validOn)
                       AND (held.end IS NULL OR held.end > $validOn)}) AS held
}
WITH head, bodies, school,
     CASE WHEN NOT school.settingType STARTS WITH 'INDEPENDENT' OR NOT any(one IN held WHERE one.approval) THEN school.settingType
          WHEN any(one IN held WHERE one.approval AND one.holds
                   AND NOT any(later IN held WHERE later.approval AND coalesce(one.start < later.end, false) AND later.end <= $validOn))
          THEN 'INDEPENDENT_S41' ELSE 'INDEPENDENT_OTHER' END AS registered,
     CASE WHEN any(one IN held WHERE NOT one.approval) THEN [one IN held WHERE NOT one.approval AND one.holds | one.trust][0]
          ELSE school.trust END AS trust
WITH head, bodies, [school.council, trust] AS related, coalesce($setting, registered) AS settingType

// The boards that serve those councils on the day
CALL (bodies, related) {
  UNWIND [one IN bodies | one.id] + related AS id
  WITH DISTINCT id
  MATCH (:Organisation {id: id})-[overlap:OVERLAPS]->(organisation:IntegratedCareBoard)
  WHERE overlap.start <= $validOn AND (overlap.end IS NULL OR overlap.end > $validOn)
    AND overlap.recordedAt <= $knownAt AND (overlap.supersededAt IS NULL OR overlap.supersededAt > $knownAt)
  WITH id, overlap, organisation ORDER BY id, overlap.share DESC
  RETURN collect({of: id, main: overlap.main, id: organisation.id}) AS boards
}

// The rules: those of the kind of setting, or where it has none of its own those of every setting, never of custody
CALL (settingType) {
  MATCH (:Provision {id: $provision})<-[:SECURES]-(rule:Rule)
  WHERE rule.recordedAt <= $knownAt AND (rule.supersededAt IS NULL OR rule.supersededAt > $knownAt)
    AND (rule.start IS NULL OR rule.start <= $validOn) AND (rule.end IS NULL OR rule.end > $validOn)
    AND (rule.planStatus IS NULL OR rule.planStatus = $planStatus)
  WITH collect(rule) AS matching
  WITH matching, any(rule IN matching WHERE rule.settingType = settingType) AS own
  RETURN [rule IN matching WHERE rule.ageFrom <= $age AND rule.ageTo >= $age
            AND CASE WHEN own THEN rule.settingType = settingType
                ELSE rule.settingType IS NULL AND settingType <> 'YOUTH_CUSTODY' END | rule.id] AS rules
}

// What a reviewer found where no rule answers
CALL (settingType) {
  OPTIONAL MATCH (:Provision {id: $provision})<-[:LEAVES_OPEN]-(gap:ReviewedGap)
  WHERE gap.recordedAt <= $knownAt AND (gap.supersededAt IS NULL OR gap.supersededAt > $knownAt) AND (gap.start IS NULL OR gap.start <= $validOn)
    AND gap.ageFrom <= $age AND gap.ageTo >= $age
    AND (gap.planStatus IS NULL OR gap.planStatus = $planStatus)
    AND (gap.settingType IS NULL OR gap.settingType = settingType)
  RETURN gap {.verdict, .why, .source} AS gap
  ORDER BY gap.settingType IS NULL
  LIMIT 1
}

// What was agreed about those rules for those councils, or lapsed in the year before
CALL (bodies, settingType, rules) {
  UNWIND [one IN bodies | one.id] AS council
  WITH DISTINCT council
  MATCH (arrangement:Arrangement)-[:DESCRIBED_BY]->(agreed:Particulars {place: council})
  WHERE agreed.recordedAt <= $knownAt AND (agreed.supersededAt IS NULL OR agreed.supersededAt > $knownAt)
    AND (agreed.start IS NULL OR agreed.start <= $validOn) AND (agreed.end IS NULL OR agreed.end > $validOn - duration({years: 1}))
    AND agreed.ageFrom <= $age AND agreed.ageTo >= $age AND any(rule IN agreed.rules WHERE rule IN rules)
    AND (size(agreed.settingTypes) = 0 OR settingType IN agreed.settingTypes)
  WITH arrangement, agreed ORDER BY arrangement.id, agreed.start
  RETURN collect(agreed {.*, id: arrangement.id, example: coalesce(arrangement.example, false),
    parties: [agreed.place, agreed.board] + agreed.payers + agreed.commissioners + agreed.deliverers,
    disputed: EXISTS {
      (arrangement)<-[:DISPUTES]-(:Dispute)-[:DESCRIBED_BY]->(said:Particulars)
      WHERE said.status <> 'SETTLED' AND said.recordedAt <= $knownAt AND (said.supersededAt IS NULL OR said.supersededAt > $knownAt)
    },
    wordings: COLLECT { MATCH (wording:Wording) WHERE wording.commitment IN [agreed.terms, agreed.disputeProcedure] RETURN wording {.commitment, .text} },
    sources: [(agreed)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}]}) AS arrangements
}

// Every body that was found, with all that is known of it
CALL (bodies, related, boards, arrangements) {
  UNWIND [one IN bodies + boards | one.id] + related + reduce(all = [], one IN arrangements | all + one.parties) AS id
  WITH DISTINCT id
  MATCH (organisation:Organisation {id: id})
  CALL (organisation) {
    MATCH (organisation)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt <= $knownAt AND (described.supersededAt IS NULL OR described.supersededAt > $knownAt)
    WITH described, [(described)-[cited:EVIDENCED_BY]->(source:Source) | source {.id, .title, locator: coalesce(cited.locator, source.locator), .url, .licence, .note, .sha256}] AS sources
    ORDER BY described.start IS NOT NULL, described.start
    RETURN collect(described {.*, sources: sources}) AS particulars
  }
  RETURN collect(organisation {.id, .name, .example, .kind, particulars: particulars}) AS known
}
WITH head, settingType, rules, gap,
  [one IN bodies | one {.path, .named, body: [body IN known WHERE body.id = one.id][0]}] AS bodies,
  [body IN known WHERE body.id IN related] AS related,
  [one IN boards | one {.of, .main, board: [body IN known WHERE body.id = one.id][0]}] AS boards,
  [one IN arrangements | one {.*, bodies: [body IN known WHERE body.id IN one.parties]}] AS arrangements
RETURN head, bodies, related, boards, settingType, rules, gap, arrangements
