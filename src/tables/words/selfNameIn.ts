import { plainLabel } from "./plainLabel";

/** How a title names the office's own area: by its name, or only as 全市, 我县. */
export interface SelfName {
  readonly name: string;
  readonly generic: boolean;
}

const UNIT = "省|市|县|区|州|(?<!联)盟|旗|镇|乡|街道";
const DATE =
  "(?:\\d{4}年度?)?(?:上半年|下半年|前三季度|第?[一二三四]季度|\\d{1,2}(?:-\\d{1,2})?月)?(?:份)?";
const FOLLOWED =
  "(?=[\\d(]|科|主要|年度|研发|R&D|创新|指标|目标|专利|知识产权|统计|国民|经济|高新|平台|台账|重点|$)";
const NAMED = new RegExp(
  `^${DATE}((?:[^\\d省市县区州盟旗镇乡()、,，:：各分全我本]{1,8}(?:${UNIT}))+)${FOLLOWED}`,
);
const GENERIC = new RegExp(`^${DATE}([全我本](?:省|市|县|区|州|盟|旗))(?!各|分)`);

/**
 * @example selfNameIn("甲市2020年主要科技指标") // => { name: "甲市", generic: false }
 * @example selfNameIn("2020年全市主要科技指标") // => { name: "全市", generic: true }
 * @example selfNameIn("2024年上半年全区科技指标调度表") // => { name: "全区", generic: true }
 * @example selfNameIn("技术市场合同成交情况") // => undefined
 */
export function selfNameIn(title: string): SelfName | undefined {
  const { name, key } = plainLabel(title);
  const plain = key.replace(/[—–~～至到]+/g, "-");
  const named = NAMED.exec(plain)?.[1];
  if (named)
    return { name: name.slice(plain.indexOf(named)).slice(0, named.length), generic: false };
  const generic = GENERIC.exec(plain)?.[1];
  return generic ? { name: generic, generic: true } : undefined;
}
