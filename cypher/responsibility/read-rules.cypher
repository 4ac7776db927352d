// Which national rules were known at this instant?
// $knownAt  instant
// → a column for each part of a rule
MATCH (rule:Rule)-[:SECURES]->(provision:Provision)
WHERE rule.recordedAt <= $knownAt AND (rule.supersededAt IS NULL OR rule.supersededAt > $knownAt)
RETURN rule.id AS id, provision.id AS provisionId, rule.settingType AS settingType, rule.ageFrom AS ageFrom,
       rule.ageTo AS ageTo, rule.planStatus AS planStatus, rule.obligation AS obligation,
       rule.responsible AS responsible, rule.responsibleRole AS responsibleRoleId, rule.payer AS payer,
       rule.payerRole AS payerRoleId, rule.commissioner AS commissioner, rule.deliverer AS deliverer,
       rule.layer AS layer, rule.stream AS streamId, rule.duty AS dutyId, rule.alsoUnder AS alsoUnderIds,
       [rule.redressRoute] + rule.otherRedress AS redressIds, rule.conditions AS conditionIds,
       rule.standing AS standing, rule.note AS note, rule.confidence AS confidence,
       rule {.start, .end} AS period, rule.recordedAt AS recordedAt, coalesce(rule.example, false) AS example
ORDER BY id
