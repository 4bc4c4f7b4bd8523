/** The ministries by what stands before 部, as alternatives of a pattern. */
export const ministryNames =
  '工业和信息化|教育|科技|科学技术|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|外交';
