// What does it take to write the register by hand?
// $file  address of the file
// $source  id of its source
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (file:Source {id: $source})
  MERGE (establishment:Organisation {id: 'Establishment:' + row.URN})
  SET establishment:Establishment, establishment.kind = 'Establishment', establishment.name = row.EstablishmentName,
      establishment.codes = [row.URN, row.UKPRN]
  CREATE (establishment)-[:DESCRIBED_BY]->(particulars:Particulars:Record)-[:EVIDENCED_BY {locator: 'row ' + linenumber()}]->(file)
  SET particulars = {table: 'by hand', key: row.URN, checksum: row.URN + row.UKPRN + row.EstablishmentName + row.OpenDate, name: row.EstablishmentName,
    urn: row.URN, ukprn: row.UKPRN, type: row.`TypeOfEstablishment (name)`, status: row.`EstablishmentStatus (name)`, confidence: 'HIGH',
    phase: row.`PhaseOfEducation (name)`, lowAge: toInteger(row.StatutoryLowAge), highAge: toInteger(row.StatutoryHighAge),
    start: date(substring(row.OpenDate, 6) + '-' + substring(row.OpenDate, 3, 2) + '-' + substring(row.OpenDate, 0, 2)),
    region: row.`GOR (name)`, resourcedProvision: row.`TypeOfResourcedProvision (name)`, senUnitPlaces: toInteger(row.SenUnitCapacity),
    council: 'LocalAuthority:' + row.`LA (code)`, needs: [need IN [row.`SEN1 (name)`, row.`SEN2 (name)`] WHERE need IS NOT NULL], section41: row.`Section41Approved (name)` = 'Approved',
    settingType: row.`TypeOfEstablishment (code)`, trust: 'Trust:' + row.`Trusts (code)`, recordedAt: datetime()}
  WITH row WHERE row.`Trusts (code)` <> ''
  MERGE (trust:Organisation {id: 'Trust:' + row.`Trusts (code)`})
  SET trust:Trust, trust.kind = 'Trust', trust.name = row.`Trusts (name)`
} IN TRANSACTIONS OF 1000 ROWS
