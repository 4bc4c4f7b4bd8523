// How many clusters, chains and industries a plan names.
//
// @param  id       string   id of the plan
// @row    total
MATCH (s:Passage {plan: $id})<-[:STATED_IN]-(o:Entity)
WHERE o:Cluster OR o:Chain OR o:Industry
RETURN count(DISTINCT o.id) AS total
