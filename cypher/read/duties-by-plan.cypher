// Which tasks the departments of each plan lead, support or are responsible for.
//
// @row    plan: id; department: id; name; system: its function, or its name where none is known; role; tasks: ids
// @order  by plan, by department, by role
MATCH (d:Department)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Entity)
RETURN t.plan AS plan, d.id AS department, d.name AS name, coalesce(d.system, d.name) AS system, type(r) AS role,
       collect(DISTINCT t.id) AS tasks
ORDER BY plan, department, role
