// Who is, or was asked to be, what in a partnership?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
MATCH (partnership:Partnership {id: row.values.partnership})
MATCH (organisation:Organisation {id: row.values.member})
CREATE (partnership)-[:HAS_MEMBER]->(member:PartnershipMember:Record)-[:IS]->(organisation)
SET member = row.properties, member.recordedAt = $recordedAt
