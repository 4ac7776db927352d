CREATE INDEX record_line FOR (record:Record) ON (record.table, record.key);
CREATE INDEX particulars_dfe_code FOR (particulars:Particulars) ON (particulars.dfeCode);
CREATE INDEX particulars_gss_code FOR (particulars:Particulars) ON (particulars.gssCode);
CREATE INDEX particulars_ods_code FOR (particulars:Particulars) ON (particulars.odsCode);
CREATE INDEX particulars_urn FOR (particulars:Particulars) ON (particulars.urn);
CREATE INDEX particulars_ukprn FOR (particulars:Particulars) ON (particulars.ukprn);
CREATE INDEX organisation_name FOR (organisation:Organisation) ON (organisation.name, organisation.id);
CREATE FULLTEXT INDEX names
  FOR (named:Organisation|Provision|Duty|FundingStream|RedressRoute)
  ON EACH [named.name, named.otherNames, named.codes];
