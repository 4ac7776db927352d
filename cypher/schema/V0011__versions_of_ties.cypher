MATCH (thing:Provision|Duty|FundingStream|RedressRoute|Measure|Partnership|Procedure|Standard)
WHERE thing.codes IS NULL
SET thing.codes = [split(thing.id, ':')[1]];
MATCH ()-[tie:DRAWN_FROM|DECIDES|STEP_OF]->() WHERE tie.recordedAt IS NULL
MATCH (entry:Entry {sequence: 1})
SET tie.recordedAt = entry.instant;
