-- Schema version 2: what a case waits for besides its day, each with the day that orders its list. The columns
-- are filled by making the records again, which the program does when it opens a file of before.
ALTER TABLE cases ADD COLUMN leader_since INTEGER;
ALTER TABLE cases ADD COLUMN joint_due INTEGER;
ALTER TABLE cases ADD COLUMN survey_due INTEGER;
ALTER TABLE cases ADD COLUMN posted_until INTEGER;
ALTER TABLE cases ADD COLUMN gap_until INTEGER;
ALTER TABLE cases ADD COLUMN upper_since INTEGER;
ALTER TABLE cases ADD COLUMN unrated_since INTEGER;
CREATE INDEX cases_leader_since ON cases(leader_since) WHERE leader_since IS NOT NULL;
CREATE INDEX cases_joint_due ON cases(joint_due) WHERE joint_due IS NOT NULL;
CREATE INDEX cases_survey_due ON cases(survey_due) WHERE survey_due IS NOT NULL;
CREATE INDEX cases_posted_until ON cases(posted_until) WHERE posted_until IS NOT NULL;
CREATE INDEX cases_gap_until ON cases(gap_until) WHERE gap_until IS NOT NULL;
CREATE INDEX cases_upper_since ON cases(upper_since) WHERE upper_since IS NOT NULL;
CREATE INDEX cases_unrated_since ON cases(unrated_since) WHERE unrated_since IS NOT NULL;
