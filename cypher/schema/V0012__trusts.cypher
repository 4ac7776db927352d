CREATE INDEX particulars_trust FOR (particulars:Particulars) ON (particulars.trust);
