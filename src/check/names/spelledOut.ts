import { plainLabel } from "../../lexicon/script/plainLabel";

export function keyOf(name: string): string {
  return spelledOut(plainLabel(name).key.replace(/\([^()]*\)/g, ""));
}

/** What clerks shorten within any name. */
const SHORTENED: readonly (readonly [short: RegExp, full: string])[] = [
  [/研究与试验(?:\(实验\))?发展(?:\(R&D\))?/g, "R&D"],
  [/规上/g, "规模以上"],
  [/总产(?![量值出])/g, "总产量"],
  [/高企/g, "高新技术企业"],
  [/中职(?:学校)?(?!业|称)/g, "中等职业学校"],
  [/(?:地区|国内)生产总值|GDP/g, "生产总值"],
];

export function spelledOut(name: string): string {
  return SHORTENED.reduce((text, [short, full]) => text.replace(short, full), name);
}
