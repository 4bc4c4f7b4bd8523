// How many clusters, chains and industries each plan names as objects, and how many of these none of its tasks is toward.
//
// @param  plans    list     ids of the plans to look in
// @row    plan: id; count: without a task; total: named as objects
// @order  by plan
MATCH (p:Plan)
WHERE p.id IN $plans
CALL (p) {
  MATCH (p:Plan)-[:HAS_TASK]->(t:Task)-[:ADVANCES]->(o:Entity)
  RETURN collect(DISTINCT o.id) AS advanced
}
CALL (p) {
  MATCH (p:Plan)-[:PROMOTES]->(o:Entity)
  RETURN collect(DISTINCT o.id) AS promoted
}
WITH p.id AS plan, promoted, advanced
WHERE size(promoted) > 0
RETURN plan, size([o IN promoted WHERE NOT o IN advanced]) AS count, size(promoted) AS total
ORDER BY plan
