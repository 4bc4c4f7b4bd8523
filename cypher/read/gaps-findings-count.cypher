// How many findings of each plan are not about tasks that name nobody.
//
// @param  plans    list     ids of the plans to look in
// @row    plan: id; count; total: the same, since there is no whole that they are part of
// @order  by plan
MATCH (f:Finding)
WHERE f.plan IN $plans AND f.kind <> 'names-nobody'
RETURN f.plan AS plan, count(*) AS count, count(*) AS total
ORDER BY plan
