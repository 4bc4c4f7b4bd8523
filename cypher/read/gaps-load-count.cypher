// How many officials or departments are named for tasks.
//
// @param  plans    list     ids of the plans to look in
// @param  kind     string   "Official" or "Department"
// @row    total
MATCH (p:Plan)-[:HAS_TASK]->(t:Task)<-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(w:Entity)
WHERE p.id IN $plans AND $kind IN labels(w)
RETURN count(DISTINCT w.id) AS total
