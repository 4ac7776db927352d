// Which bodies have this code, or are national bodies of this name?
// $code  DfE, GSS or ODS code, number of an establishment, or name or short name of a national body
// → id
CALL () {
  MATCH (named:Particulars)<-[:DESCRIBED_BY]-(organisation:Organisation)
  WHERE (named.dfeCode = $code OR named.gssCode = $code OR named.odsCode = $code OR named.urn = $code)
    AND named.recordedAt IS NOT NULL
  RETURN organisation.id AS id
  UNION
  MATCH (national:NationalBody)
  WHERE toLower(national.name) = toLower($code) OR national.id = 'NationalBody:' + $code
  RETURN national.id AS id
}
RETURN DISTINCT id
ORDER BY id
