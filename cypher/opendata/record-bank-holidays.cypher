// Which days are bank holidays in England?
// $rows        lines of the table
// $recordedAt  instant of the journal entry
UNWIND $rows AS row
CREATE (holiday:BankHoliday:Record)
SET holiday = row.properties, holiday.recordedAt = $recordedAt
