// Which conditions were known at this instant?
// $knownAt  instant
// → a column for each part of a condition
MATCH (condition:Condition)-[:DESCRIBED_BY]->(particulars:Particulars)
WHERE particulars.recordedAt <= $knownAt AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
RETURN condition.id AS key, particulars.question AS question, particulars.assumed AS assumed,
       particulars.explanation AS explanation, particulars.excludes AS excludesIds,
       particulars.liftsDuties AS liftsDutyIds, particulars.oneOf AS oneOf, particulars.ifNot AS ifNot, particulars.askAgain AS askAgain,
       particulars.askedFromAge AS askedFromAge, particulars.askedToAge AS askedToAge,
       particulars.statement AS statement, particulars.statementIfNot AS statementIfNot,
       particulars.whoCouldSay AS whoCouldSay
ORDER BY key
