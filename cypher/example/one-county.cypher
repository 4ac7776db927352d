// What does SEND Graph hold about one county that does not exist?
// $rows        one line, or none where the county is left out
// $recordedAt  instant of the journal entry
UNWIND $rows AS row

// A council, its board, a neighbour, a trust and three schools, of which one became an academy on 1 September 2025
MERGE (county:Organisation:LocalAuthority {id: 'LocalAuthority:X01'})
MERGE (neighbour:Organisation:LocalAuthority {id: 'LocalAuthority:X02'})
MERGE (board:Organisation:IntegratedCareBoard {id: 'IntegratedCareBoard:XX1'})
MERGE (trust:Organisation:Trust {id: 'Trust:X0001'})
MERGE (brook:Organisation:Establishment {id: 'Establishment:X00001'})
MERGE (academy:Organisation:Establishment {id: 'Establishment:X00002'})
MERGE (hill:Organisation:Establishment {id: 'Establishment:X00003'})
MERGE (college:Organisation:Establishment {id: 'Establishment:X00004'})
MERGE (evidence:Source {id: 'Source:fictional-county'})
SET evidence += {title: 'Made up for SEND Graph: true of no place', licence: 'Apache-2.0'}
WITH *, [
  {body: county, kind: 'LocalAuthority', name: 'Fictional Exampleshire County Council', start: date('1974-04-01'),
   dfeCode: 'X01', gssCode: 'X10000001', type: 'COUNTY', region: 'Fictional region'},
  {body: neighbour, kind: 'LocalAuthority', name: 'Fictional Otherford Borough Council', start: date('1974-04-01'),
   dfeCode: 'X02', gssCode: 'X10000002', type: 'UNITARY', region: 'Fictional region'},
  {body: board, kind: 'IntegratedCareBoard', name: 'NHS Fictional Exampleshire and Otherford Integrated Care Board',
   start: date('2022-07-01'), odsCode: 'XX1', gssCode: 'X54000001', region: 'Fictional region'},
  {body: trust, kind: 'Trust', name: 'Fictional Rivers Academy Trust', start: date('2019-09-01')},
  {body: brook, kind: 'Establishment', name: 'Fictional Brook Primary School', urn: 'X00001', settingType: 'MAINSTREAM_SCHOOL',
   council: 'LocalAuthority:X01', start: date('1974-04-01'), end: date('2025-09-01')},
  {body: academy, kind: 'Establishment', name: 'Fictional Brook Primary Academy', urn: 'X00002', settingType: 'MAINSTREAM_ACADEMY',
   council: 'LocalAuthority:X01', trust: 'Trust:X0001', start: date('2025-09-01')},
  {body: hill, kind: 'Establishment', name: 'Fictional Hill Special School', urn: 'X00003', settingType: 'SPECIAL_SCHOOL',
   council: 'LocalAuthority:X02', start: date('1998-09-01')},
  {body: college, kind: 'Establishment', name: 'Fictional Vale College', urn: 'X00004', settingType: 'FE_COLLEGE',
   council: 'LocalAuthority:X01', start: date('1993-04-01')}
] AS bodies
CALL (bodies) {
  UNWIND bodies AS one
  WITH one, one.body AS body
  CREATE (body)-[:DESCRIBED_BY]->(particulars:Particulars {confidence: 'HIGH'})
  SET particulars += one {.name, .dfeCode, .gssCode, .odsCode, .urn, .type, .region, .settingType, .council, .trust, .start, .end},
      body += one {.kind, .name}, body.codes = [code IN [one.dfeCode, one.gssCode, one.odsCode, one.urn] WHERE code IS NOT NULL]
  RETURN collect(particulars) AS described
}
MERGE (brook)-[handover:SUCCEEDED_BY]->(academy)
SET handover += {on: date('2025-09-01'), extent: 'WHOLE', recordedAt: $recordedAt}
MERGE (county)-[whole:OVERLAPS {start: date('2022-07-01')}]->(board)
MERGE (neighbour)-[all:OVERLAPS {start: date('2022-07-01')}]->(board)
SET whole += {share: 1.0, main: true, method: 'made up', recordedAt: $recordedAt}, all += {share: 1.0, main: true, method: 'made up', recordedAt: $recordedAt}

// An overlap: two duties, made up, to secure one provision. A gap: a provision that nobody must secure
MERGE (river:Provision {id: 'Provision:fictional-river-therapy'})
MERGE (kites:Provision {id: 'Provision:fictional-kite-club'})
MERGE (duty:Duty {id: 'Duty:fictional-rivers-act'})
SET river.name = 'Fictional river therapy', kites.name = 'Fictional kite club', duty.name = 'Fictional duty to secure river therapy'
CREATE (river)-[:DESCRIBED_BY]->(riverNow:Particulars {name: river.name, category: 'HEALTH', typicalDeliverer: 'NHS_PROVIDER',
         otherNames: [], description: 'Made up: an overlap, which a council and a board must both secure'}),
       (kites)-[:DESCRIBED_BY]->(kitesNow:Particulars {name: kites.name, category: 'SOCIAL_CARE', typicalDeliverer: 'VCS_PROVIDER',
         otherNames: [], description: 'Made up: a gap, which nobody must secure'}),
       (duty)-[:DESCRIBED_BY]->(dutyNow:Particulars {name: duty.name, holders: ['LOCAL_AUTHORITY', 'ICB'], force: 'STATUTORY_DUTY',
         instrument: 'Fictional Rivers Act 2000', section: 's.1', appliesToPlan: 'ANY', ageFrom: 0, ageTo: 25, start: date('2000-01-01'),
         requires: 'Made up: a council and a board must both secure river therapy.', citation: 'Made up', confidence: 'HIGH', basis: 'OWN_KNOWLEDGE'}),
       (gap:ReviewedGap {ageFrom: 0, ageTo: 25, verdict: 'GAP', source: 'made up', why: 'No law, real or made up, gives anybody a duty to run a kite club.'})
         -[:LEAVES_OPEN]->(kites)

// A joint budget: the council and the board pay into one pool, which pays for the therapy. Beside it the council tops up a
// pupil in the academy, and refunds the neighbour for a child in the neighbour's special school, whose place that one pays
WITH *
MATCH (pooled:FundingStream {id: 'FundingStream:s75-pooled-fund'})
MATCH (highNeeds:FundingStream {id: 'FundingStream:dsg-high-needs-block'})
MATCH (schools:FundingStream {id: 'FundingStream:school-budget-share'})
MATCH (general:FundingStream {id: 'FundingStream:academy-gag'})
MATCH (health:FundingStream {id: 'FundingStream:icb-core-allocation'})
MATCH (ombudsman:RedressRoute {id: 'RedressRoute:rr-lgsco'})
CREATE (county)-[:HOLDS]->(counties:Budget {id: 'Budget:X01-high-needs-2025-26', pence: 9000000000})-[:OF_STREAM]->(highNeeds),
       (board)-[:HOLDS]->(boards:Budget {id: 'Budget:XX1-core-2025-26', pence: 80000000000})-[:OF_STREAM]->(health),
       (county)-[:HOLDS]->(joint:Budget {id: 'Budget:X01-XX1-pool-2025-26', pence: 100000000})-[:OF_STREAM]->(pooled),
       (counties)-[:PAYS]->(fromCounty:Allocation {id: 'Allocation:X01-pool-2025-26', pence: 60000000, kind: 'POOL_CONTRIBUTION'})-[:TO]->(joint),
       (boards)-[:PAYS]->(fromBoard:Allocation {id: 'Allocation:XX1-pool-2025-26', pence: 40000000, kind: 'POOL_CONTRIBUTION'})-[:TO]->(joint),
       (joint)-[:PAYS]->(spent:Allocation {id: 'Allocation:X01-XX1-river-2025-26', pence: 95000000, kind: 'BLOCK'})-[:TO]->(river),
       (neighbour)-[:HOLDS]->(theirs:Budget {id: 'Budget:X02-high-needs-2025-26', pence: 7000000000})-[:OF_STREAM]->(highNeeds),
       (hill)-[:HOLDS]->(hills:Budget {id: 'Budget:X00003-2025-26', pence: 250000000})-[:OF_STREAM]->(schools),
       (academy)-[:HOLDS]->(academys:Budget {id: 'Budget:X00002-2025-26', pence: 180000000})-[:OF_STREAM]->(general),
       (theirs)-[:PAYS]->(places:Allocation {id: 'Allocation:X00003-places-2025-26', pence: 100000000, kind: 'PLACE'})-[:TO]->(hills),
       (counties)-[:PAYS]->(topUp:Allocation {id: 'Allocation:X00002-top-up-2025-26', pence: 450000, kind: 'TOP_UP'})-[:TO]->(academys),
       (counties)-[:PAYS]->(refund:Allocation {id: 'Allocation:X01-X02-2025-26', pence: 1500000, kind: 'RECOUPMENT'})-[:TO]->(theirs),
       (councils:Rule {id: 'Rule:fictional-river-council', responsible: 'LOCAL_AUTHORITY', responsibleRole: 'Role:RESIDENT_LA'}),
       (shared:Rule {id: 'Rule:fictional-river-board', responsible: 'ICB', responsibleRole: 'Role:GP_REGISTRATION_ICB'})
FOREACH (money IN [counties, boards, joint, theirs, hills, academys, fromCounty, fromBoard, spent, places, topUp, refund] | SET money.financialYear = '2025-26')
FOREACH (rule IN [councils, shared] |
  CREATE (rule)-[:SECURES]->(river), (rule)-[:ARISES_FROM]->(duty), (rule)-[:PAID_FROM]->(pooled), (rule)-[:REMEDIED_BY {order: 1}]->(ombudsman)
  SET rule += {provision: river.id, duty: duty.id, stream: pooled.id, redressRoute: ombudsman.id, ageFrom: 0, ageTo: 25, obligation: 'MUST',
               payer: 'LOCAL_AUTHORITY', payerRole: 'Role:RESIDENT_LA', commissioner: 'ICB', deliverer: 'NHS_PROVIDER', layer: 'BLOCK_CONTRACT',
               standing: 'CONTESTED', note: 'Made up.', confidence: 'HIGH', start: date('2000-01-01'), alsoUnder: [], otherRedress: [], conditions: []})

// Everything above is a line of the record, says that it is fictional and has a source
FOREACH (record IN described + [riverNow, kitesNow, dutyNow, gap, counties, boards, joint, theirs, hills, academys, fromCounty, fromBoard, spent, places, topUp, refund, councils, shared] |
  CREATE (record)-[:EVIDENCED_BY]->(evidence)
  SET record:Record, record.table = row.properties.table, record.key = row.key, record.checksum = row.properties.checksum,
      record.recordedAt = $recordedAt, record.example = true)
FOREACH (thing IN [county, neighbour, board, trust, brook, academy, hill, college, evidence, river, kites, duty] | SET thing.example = true)
