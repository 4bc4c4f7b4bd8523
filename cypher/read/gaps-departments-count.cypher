// How many departments lead tasks of each plan, and how many of these without a named official beside them.
//
// @param  plans    list     ids of the plans to look in
// @row    plan: id; count: without an official; total: that lead
// @order  by plan
MATCH (p:Plan)-[:HAS_TASK]->(t:Task)<-[:LEADS]-(d:Department)
WHERE p.id IN $plans
WITH p.id AS plan, d.id AS department,
     count(CASE WHEN EXISTS { (t:Task)<-[:LEADS]-(:Official) }
                  OR EXISTS { (t:Task)-[:PART_OF]->(i:Task)<-[:LEADS]-(:Official) WHERE i.kind <> 'heading' }
                THEN 1 END) AS beside
RETURN plan, count(CASE WHEN beside = 0 THEN 1 END) AS count, count(*) AS total
ORDER BY plan
