// How many figures plans set.
//
// @param  plans    list     ids of the plans, or none for all
// @param  words    string   words of the indicator or of whom it is about, or empty
// @row    total
MATCH (t:Target)
WHERE (size($plans) = 0 OR t.plan IN $plans)
  AND ($words = '' OR t.indicator CONTAINS $words OR t.subject CONTAINS $words)
RETURN count(t) AS total
