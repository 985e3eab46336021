-- 0002: a member's savings and a loan's repayments are read through their own page of the
-- sub-ledger, not through the whole journal. No fact changes.

CREATE INDEX posting_by_member ON posting (member, account) WHERE member IS NOT NULL;
CREATE INDEX posting_by_loan ON posting (loan, account) WHERE loan IS NOT NULL;
