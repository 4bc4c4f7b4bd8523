// The titles that plans other than one give to officials.
//
// @param  ids      list     ids of the officials
// @param  plan     string   id of the plan that is left out
// @row    id; titles: one list for each distinct list of titles
UNWIND $ids AS id
MATCH (n:Official {id: id})-[r:SERVES_IN]->(:Jurisdiction)
WHERE r.plan <> $plan AND r.titles IS NOT NULL
RETURN DISTINCT id AS id, r.titles AS titles
