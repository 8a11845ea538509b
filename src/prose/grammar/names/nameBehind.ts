import type { Phrase } from "../../question";

/** Ends what is counted: 96家高新技术企业|通过认定. */
const ENDS =
  /[,，。;；:：、(（)）\n“”]|通过|喜?获|被|进入|入选|入围|列入|晋级|参加|实现|完成|完善|开展|建成|投入|增长|下降|占|居|排(?=在|名|第)|达|为|在|已|均|纳入|落户|发放|降低|签约|备案|认定|立项|评|比上|比去|较|同比|和|及|与|高于|低于|超过|不足|以上|以下|左右|用于|其中|成功|正式/;

/** 年度目标 says what is reached, not of what. */
const GOAL =
  /^(?:全年|年度|既定|预期|省定|市定|各项|下达的?)*(?:目标|任务|指标|计划|要求)|^(?:全年|年度|当年|本年)$/;

/** These say how figures stand to one another, and count nothing. */
const STANDS =
  /^(?:(?:个)?(?:省份?|市|县|区|县区|区县|县市区|市州|乡镇|镇|乡|村|街道|地区|城市|园区|单位|部门|行业|学院|科室)(?:$|(?:的)?(?:增速|增幅|降幅|增长率))|有|分列|并列|合计|共计|紧随|居|列|不等|大关|分别|各占|以内|的)/;

const MOVES = /^(?:增|提|上升|下|减|降|升|跃|扩|回|发展|到|至)/;

/**
 * What stands behind a figure and is counted by it: 高新技术企业 of 新增12家高新技术企业.
 */
export function nameBehind(plain: string, from: number, to: number): Phrase | undefined {
  const text = plain.slice(from, Math.min(to, from + 30));
  const [lead = ""] = /^\s*的?/.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const end = ENDS.exec(rest)?.index ?? rest.length;
  // 在184家高新技术企业中，: of which something is told.
  const name = rest
    .slice(0, end)
    .trimEnd()
    .replace(/中$/, (sign) => (/[,，]/.test(rest[end] ?? "") ? "" : sign));
  if (STANDS.test(name) || MOVES.test(name) || GOAL.test(name)) return undefined;
  if (name.length < 2 || !/^[\u4e00-\u9fffA-Za-z]/.test(name) || /[\d%]/.test(name))
    return undefined;
  return { text: name, start: from + lead.length, end: from + lead.length + name.length };
}
