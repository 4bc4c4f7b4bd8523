// Which departments other than those of one system lead tasks toward something, and with which officials.
//
// @title zh 除某系统（如经信）外，哪些部门牵头朝向某产业的任务，领导是谁
// @title en Which departments outside one system (such as 经信) lead tasks toward an industry, and with which officials
// @about zh 写出要排除的部门名称中的字和产业名称中的字；朝向其组成部分的也算，同一任务的牵头领导一并列出。
// @about en Name words of the departments to leave out and of the industry; what is part of it counts too, and the officials who lead the same task are listed.
// @param  except   string   words of the departments to leave out e.g. 经信
// @param-zh except 要排除的部门名称中的字
// @suggest except Department
// @param  name     string   words of the cluster, chain or industry e.g. 数字
// @param-zh name 集群、产业链或产业名称中的字
// @suggest name Cluster, Chain, Industry
// @row    department; leads; task; advances; object; within: names that hold the words, of the object or of what it is part of; officials: names of those who lead the same task
// @order  by department and task
MATCH (object:Entity)-[:PART_OF*0..3]->(whole:Entity)
WHERE whole.name CONTAINS $name
WITH DISTINCT object, whole.name AS named
ORDER BY named
WITH object, collect(named) AS within
MATCH (department:Department)-[leads:LEADS]->(task:Task)-[advances:ADVANCES]->(object:Entity)
WHERE NOT department.name CONTAINS $except
OPTIONAL MATCH (official:Official)-[:LEADS]->(task:Task)
WITH department, leads, task, advances, object, within, collect(DISTINCT official.name) AS officials
RETURN department, leads, task, advances, object, within, officials
ORDER BY department.name, task.id, object.name
