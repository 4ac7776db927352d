CREATE CONSTRAINT arrangement_id FOR (arrangement:Arrangement) REQUIRE arrangement.id IS UNIQUE;
CREATE CONSTRAINT wording_commitment IF NOT EXISTS FOR (wording:Wording) REQUIRE wording.commitment IS UNIQUE;
CREATE INDEX particulars_place FOR (particulars:Particulars) ON (particulars.place);
