// The tasks beside a node of any other kind: that involve an enterprise, are stated in a passage, have a target.
//
// @param  id       string   id of the node
// @param  plan     string   id of the plan to stay in, or empty
// @row    task: id; `chain-around` gives what stands around the tasks
// @order  by plan, then as the document states them
MATCH (n:Entity {id: $id})-[r]-(t:Task)
WHERE ($plan = '' OR t.plan = $plan) AND t.kind <> 'heading'
MATCH (t:Task)-[:STATED_IN]->(s:Passage)
WITH t.id AS task, t.plan AS plan, min(s.ordinal) AS place
RETURN task
ORDER BY plan, place, task
