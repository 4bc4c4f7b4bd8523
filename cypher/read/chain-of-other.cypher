// The tasks that speak of a node which is neither who does them nor what they are toward: a passage, a platform …
//
// @param  id       string   id of the node
// @param  plan     string   id of the plan to stay in, or empty
// @row    task: id; `chain-around` gives what stands around the tasks
// @order  by plan, then as the document states them
MATCH (root:Entity {id: $id})-[]-(t:Task)-[:STATED_IN]->(s:Passage)
WHERE ($plan = '' OR t.plan = $plan) AND t.kind <> 'heading'
WITH t.id AS task, t.plan AS plan, min(s.ordinal) AS place
RETURN task
ORDER BY plan, place, task
