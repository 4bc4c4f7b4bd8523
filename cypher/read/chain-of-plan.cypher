// The tasks of a plan that somebody is named for or that are toward something.
//
// @param  id       string   id of the plan
// @param  plan     string   id of the plan to stay in, or empty
// @row    task: id; `chain-around` gives what stands around the tasks
// @order  as the document states them
MATCH (t:Task {plan: $id})-[:STATED_IN]->(s:Passage)
WHERE ($plan = '' OR t.plan = $plan)
  AND (EXISTS { (t:Task)<-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(:Entity) } OR EXISTS { (t:Task)-[:ADVANCES]->(:Entity) })
WITH t.id AS task, min(s.ordinal) AS place
RETURN task
ORDER BY place, task
