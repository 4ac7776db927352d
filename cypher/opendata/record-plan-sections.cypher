// What must each section of a plan hold, and who answers for it?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
CREATE (content:PlanSectionContent:Record)
SET content = row.properties, content.recordedAt = $recordedAt
