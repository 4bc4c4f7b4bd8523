// What an official leads, and with which departments.
//
// @title zh 某位领导牵头的任务，以及同一任务的部门
// @title en The tasks that an official leads, and the departments beside them
// @about zh 写出领导的姓名，列出其牵头的任务和同一任务的牵头、配合部门。
// @about en Name an official; the answer lists the tasks led and the departments that lead or support the same task.
// @param  name     string   the official's name e.g. 毛丕显
// @param-zh name 领导的姓名
// @suggest name Official
// @row    official; leads; task; duty; department
// @order  by task, leading departments first, then as the document names them
MATCH (official:Official)-[leads:LEADS]->(task:Task)<-[duty:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(department:Department)
WHERE official.name = $name
RETURN official, leads, task, duty, department
ORDER BY task.id, type(duty), duty.order, department.name
