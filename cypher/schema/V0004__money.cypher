CREATE INDEX particulars_money FOR (particulars:Particulars) ON (particulars.financialYear, particulars.pence);
MATCH (source:Source {table: 'published files'})
WHERE source.sha256 IS NULL
SET source.sha256 = source.checksum;
