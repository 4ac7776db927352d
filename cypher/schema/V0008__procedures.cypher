CREATE CONSTRAINT procedure_id FOR (procedure:Procedure) REQUIRE procedure.id IS UNIQUE;
CREATE CONSTRAINT procedure_step_id FOR (step:ProcedureStep) REQUIRE step.id IS UNIQUE;
