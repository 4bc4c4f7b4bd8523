// How many clusters, chains and industries each plan names as objects, and how many of these none of its tasks is toward.
//
// @param  plans    list     ids of the plans to look in
// @row    plan: id; count: without a task; total: named as objects
// @order  by plan
MATCH (p:Plan)-[:PROMOTES]->(o:Entity)
WHERE p.id IN $plans
OPTIONAL MATCH (p:Plan)-[:HAS_TASK]->(t:Task)-[:ADVANCES]->(o:Entity)
WITH p.id AS plan, o.id AS object, count(t) AS tasks
RETURN plan, count(CASE WHEN tasks = 0 THEN 1 END) AS count, count(*) AS total
ORDER BY plan
