// Tasks that two or more departments lead together.
//
// @title zh 由两个及以上部门共同牵头的任务
// @title en Tasks that two or more departments lead together
// @about zh 列出共同牵头的任务和各牵头部门。
// @about en Lists the tasks and the departments that lead them.
// @row    task; departments: names; how many
// @order  most departments first
MATCH (task:Task)<-[:LEADS]-(department:Department)
WITH task, collect(DISTINCT department.name) AS departments
WHERE size(departments) > 1
RETURN task, departments, size(departments) AS count
ORDER BY count DESC, task.id
