// The place that each loaded plan is of, and the places that this one lies in.
//
// @row    plan: id; place: id; above: ids of the places around it
// @order  by plan and place
MATCH (p:Plan)-[:APPLIES_TO]->(j:Jurisdiction)
WHERE p.loaded = true
OPTIONAL MATCH (j:Jurisdiction)-[:WITHIN*1..4]->(k:Jurisdiction)
WITH p.id AS plan, j.id AS place, k.id AS around
ORDER BY plan, place, around
RETURN plan, place, collect(DISTINCT around) AS above
ORDER BY plan, place
