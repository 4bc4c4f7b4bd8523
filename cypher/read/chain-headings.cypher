// The headings of plans: they name the sections that a long chain is folded by.
//
// @param  plans    list     ids of the plans
// @row    node: a task that is a heading
// @order  by plan, then as the document states them
MATCH (p:Plan)-[h:HAS_TASK]->(t:Task)
WHERE p.id IN $plans AND t.kind = 'heading'
RETURN t AS node
ORDER BY p.id, coalesce(h.order, 0), t.id
