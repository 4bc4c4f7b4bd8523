// The figures that plans set.
//
// @param  plans    list     ids of the plans, or none for all
// @param  words    string   words of the indicator or of whom it is about, or empty
// @param  limit    integer  most rows to return
// @row    target
// @order  by plan, by indicator, by year
MATCH (t:Target)
WHERE (size($plans) = 0 OR t.plan IN $plans)
  AND ($words = '' OR t.indicator CONTAINS $words OR t.subject CONTAINS $words)
RETURN t AS target
ORDER BY t.plan, t.indicator, coalesce(t.year, 0), t.id
LIMIT $limit
