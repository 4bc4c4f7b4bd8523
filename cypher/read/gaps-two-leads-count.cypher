// How many tasks of each plan are led, each by itself, and how many of these by two or more departments or officials.
//
// @param  plans    list     ids of the plans to look in
// @row    plan: id; count: with two or more; total: with a lead of their own
// @order  by plan
MATCH (p:Plan)-[:HAS_TASK]->(t:Task)<-[:LEADS]-(w:Entity)
WHERE p.id IN $plans
WITH p.id AS plan, t.id AS task, count(DISTINCT CASE WHEN w:Department THEN w.id END) AS departments,
     count(DISTINCT CASE WHEN w:Official THEN w.id END) AS officials
RETURN plan, count(CASE WHEN departments > 1 OR officials > 1 THEN 1 END) AS count, count(*) AS total
ORDER BY plan
