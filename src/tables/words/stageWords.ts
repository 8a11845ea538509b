import { plainLabel } from "./plainLabel";

const STAGE =
  /^((?:已|新|拟)?(?:申报|申请|推荐|受理|通过|通过认定|认定|获批|批准|立项|验收|备案|入库|入选|入围|列入培育|培育|评审|评审中|公示|签约|结题|在研|参评|获奖))(?:企业|项目)?(?:数|数量|家数|项数|个数)?$/;

/**
 * The stage a heading of a column names, where the rows are what goes through stages.
 *
 * @example stageIn("申报数") // => "申报"
 * @example stageIn("列入培育") // => "列入培育"
 * @example stageIn("专利申请量") // => undefined
 */
export function stageIn(heading: string): string | undefined {
  const { name, key } = plainLabel(heading);
  const stage = STAGE.exec(key)?.[1];
  return stage === undefined ? undefined : name.slice(0, stage.length);
}
