// Which rules, bodies and other arrangements would this one touch?
// $rules     ids of rules
// $bodies    ids of every body that it names
// $place, $board  ids of the council and of the board; the board may be null
// $start, $end  its period; the end is null when open
// $ageFrom, $ageTo, $settingTypes, $needs  its scope; an empty list stands for all
// $except, $pool  ids of the arrangement itself, or an empty text, and of the budget that is the pool, or null
// → rules, bodies, others, serving (boards of the council on the first day), pool
CALL () {
  UNWIND $rules AS id
  MATCH (rule:Rule {id: id})-[:ARISES_FROM]->(duty:Duty)
  WHERE rule.recordedAt IS NOT NULL AND rule.supersededAt IS NULL
    AND ($end IS NULL OR rule.start IS NULL OR rule.start < $end) AND (rule.end IS NULL OR rule.end > $start)
  RETURN collect({id: id, obligation: rule.obligation, duty: duty.name}) AS rules
}
CALL () {
  UNWIND $bodies AS id
  MATCH (body:Organisation {id: id})
  RETURN collect({id: id, name: body.name, example: coalesce(body.example, false), there: EXISTS {
    (body)-[:DESCRIBED_BY]->(described:Particulars)
    WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL
      AND (described.start IS NULL OR described.start <= $start) AND (described.end IS NULL OR described.end > $start)
  }}) AS bodies
}
CALL () {
  MATCH (:Organisation {id: $place})<-[:FOR]-(other:Arrangement)-[:DESCRIBED_BY]->(agreed:Particulars)
  WHERE other.id <> $except AND agreed.supersededAt IS NULL AND agreed.place = $place
    AND any(rule IN agreed.rules WHERE rule IN $rules)
    AND ($end IS NULL OR agreed.start IS NULL OR agreed.start < $end) AND (agreed.end IS NULL OR agreed.end > $start)
    AND agreed.ageFrom <= $ageTo AND agreed.ageTo >= $ageFrom
    AND (agreed.board IS NULL OR $board IS NULL OR agreed.board = $board)
    AND (size(agreed.settingTypes) = 0 OR size($settingTypes) = 0 OR any(type IN agreed.settingTypes WHERE type IN $settingTypes))
    AND (size(agreed.needs) = 0 OR size($needs) = 0 OR any(need IN agreed.needs WHERE need IN $needs))
  RETURN collect(DISTINCT other.id) AS others
}
RETURN rules, bodies, others, COLLECT {
  MATCH (:Organisation {id: $place})-[overlap:OVERLAPS]->(serving:IntegratedCareBoard)
  WHERE overlap.supersededAt IS NULL AND overlap.start <= $start AND (overlap.end IS NULL OR overlap.end > $start)
  RETURN serving.id
} AS serving, EXISTS { (:Budget {id: $pool}) } AS pool
