// Does this body exist in the year, is there such a stream, and is the budget on record?
// $holder, $stream, $budget  ids
// $start, $end  first day of the year, and of the next
// → holder, stream, budget (what is on record of it)
RETURN EXISTS {
         MATCH (:Organisation {id: $holder})-[:DESCRIBED_BY]->(described:Particulars)
         WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL
           AND (described.start IS NULL OR described.start < $end) AND (described.end IS NULL OR described.end > $start)
       } AS holder,
       EXISTS { (:FundingStream {id: $stream}) } AS stream,
       COLLECT {
         MATCH (:Budget {id: $budget})-[:DESCRIBED_BY]->(held:Particulars)
         WHERE held.recordedAt IS NOT NULL AND held.supersededAt IS NULL
         RETURN held {.*}
       }[0] AS budget
