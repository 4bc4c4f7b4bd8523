// A task with its parts and rows, and theirs.
//
// @param  id       string   id of the task
// @param  plan     string   id of the plan to stay in, or empty
// @row    task: id; `chain-around` gives what stands around the tasks
// @order  by plan, then as the document states them
MATCH (root:Task {id: $id})<-[:PART_OF*0..3]-(t:Task)-[:STATED_IN]->(s:Passage)
WHERE $plan = '' OR t.plan = $plan
WITH t.id AS task, t.plan AS plan, min(s.ordinal) AS place
RETURN task
ORDER BY plan, place, task
