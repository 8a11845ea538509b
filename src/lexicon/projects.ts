const KINDS =
  "省级|市级|县级|区级|重点|重大|在建|新建|续建|开工|竣工|签约|招商引资|招商|技改|技术改造|工业|产业|科技|交通|水利|农业|文旅|民生|政府投资|投资|建设|专项债|基础设施|服务业|攻关";

const PROJECTS = new RegExp(`(?:${KINDS})+项目`);

/**
 * The projects that a title lists.
 *
 * @example projectsIn("重点工业项目推进") // => "重点工业项目"
 * @example projectsIn("科技成果") // => undefined
 */
export function projectsIn(title: string): string | undefined {
  return PROJECTS.exec(title)?.[0];
}

/**
 * Whether a name says what is spent, and not on what.
 *
 * @example isInvestment("完成投资") // => true
 * @example isInvestment("固定资产投资") // => false
 */
export function isInvestment(name: string): boolean {
  return /^(?:计划|年度|累计|实际|已|完成|到位)*总?(?:投资额?|资金|到位资金)$/.test(name);
}

/**
 * Whether a name says what a project costs in all its years.
 *
 * @example isWholeCost("重点工业项目总投资") // => true
 * @example isWholeCost("完成投资") // => false
 */
export function isWholeCost(name: string): boolean {
  return /总投资额?$/.test(name);
}
