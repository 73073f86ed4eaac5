-- Schema version 5: the limit of the step a case is at, and the list of relatives' cases. Filled by making the
-- records again.
ALTER TABLE cases ADD COLUMN step_due INTEGER;
ALTER TABLE cases ADD COLUMN relative_since INTEGER;
CREATE INDEX cases_step_due ON cases(step_due) WHERE step_due IS NOT NULL;
CREATE INDEX cases_relative_since ON cases(relative_since) WHERE relative_since IS NOT NULL;
