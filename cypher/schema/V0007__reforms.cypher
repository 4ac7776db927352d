CREATE CONSTRAINT measure_id FOR (measure:Measure) REQUIRE measure.id IS UNIQUE;
CREATE CONSTRAINT partnership_id FOR (partnership:Partnership) REQUIRE partnership.id IS UNIQUE;
CREATE CONSTRAINT deficit_agreement_id FOR (agreement:DeficitAgreement) REQUIRE agreement.id IS UNIQUE;
CREATE CONSTRAINT standard_id FOR (standard:Standard) REQUIRE standard.id IS UNIQUE;
DROP INDEX names;
CREATE FULLTEXT INDEX names
  FOR (named:Organisation|Provision|Duty|FundingStream|RedressRoute|Measure|Partnership|Procedure|Standard)
  ON EACH [named.name, named.otherNames, named.codes];
