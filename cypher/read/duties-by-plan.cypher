// Which tasks the departments of each plan lead, support or are responsible for.
//
// @row    plan: id; department: id; name; system: its function, or its name where none is known; role; tasks: ids, in their order
// @order  by plan, by department, by role
MATCH (d:Department)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Entity)
WITH DISTINCT t.plan AS plan, d, type(r) AS role, t.id AS task
ORDER BY plan, d.id, role, task
RETURN plan, d.id AS department, d.name AS name, coalesce(d.system, d.name) AS system, role, collect(task) AS tasks
ORDER BY plan, department, role
