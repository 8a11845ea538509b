import { isCountAlone, withoutActual, withoutFillers } from "../../lexicon/dependents";
import { plainLabel } from "../../lexicon/script/plainLabel";

const LONGEST = 40;

/** What a short name leaves out: the 数 of a count, a word that says nothing of its own, or words that do. */
export type LeftOut = "count" | "filler" | "words";

/** Names of one and the same indicator, the most formal first. */
const SYNONYMS: readonly (readonly string[])[] = [
  [
    "R&D经费投入强度",
    "R&D经费占GDP比例",
    "R&D经费占GDP比重",
    "全社会研发投入占GDP比重",
    "研发经费投入强度",
    "研发投入强度",
  ],
  ["技术合同成交额", "技术合同交易额"],
  [
    "全社会研发经费支出",
    "全社会研发经费投入",
    "全社会研发经费",
    "全社会R&D经费支出",
    "全社会R&D经费",
    "全社会研发投入",
    "R&D经费支出",
    "R&D经费投入",
    "R&D经费",
    "研发经费支出",
    "研发经费投入",
    "研发经费",
    "研发投入",
  ],
];

/**
 * Whether a name can be short for another: its characters stand in the other in the same order. `filler` where what is left
 * out says nothing of its own (拥有量, 的, a bracket), `count` where it is only the 数 at the end, `words` where it is more. A
 * less formal synonym counts as `filler`.
 *
 * @example isShortFor("有效发明专利", "有效发明专利拥有量") // => "filler"
 * @example isShortFor("高新技术企业", "高新技术企业数") // => "count"
 * @example isShortFor("实际播种面积", "粮食播种面积") // => "words"
 * @example isShortFor("总产值", "高新技术产业总产值") // => "words"
 * @example isShortFor("高新技术产业总产值", "总产值") // => undefined
 * @example isShortFor("技术合同交易额", "技术合同成交额") // => "filler"
 */
export function isShortFor(short: string, long: string): LeftOut | undefined {
  const [few, many] = [keyOf(short), keyOf(long)];
  if (many.startsWith(few) && isCountAlone(many.slice(few.length))) return "count";
  if (isSynonym(few, many)) return "filler";
  if (few.length < 2 || many.length > LONGEST) return undefined;
  if (few === many) return short.length < long.length ? "filler" : undefined;
  let at = 0;
  let left = "";
  for (const character of many) {
    if (character === few[at]) at += 1;
    else left += character;
  }
  if (at < few.length || left === "") return undefined;
  return withoutFillers(left) === "" ? "filler" : "words";
}

/**
 * What names of one indicator have in common, so that they are found without comparing all with all: synonyms share one,
 * and so do names that differ in 数, 量, 的 or a bracket.
 *
 * @example stemOf("高新技术企业数") // => "高新技术企业"
 * @example stemOf("研发经费") === stemOf("全社会R&D经费支出") // => true
 */
export function stemOf(name: string): string {
  const key = keyOf(name);
  const [formal = key] = SYNONYM_KEYS.find((keys) => keys.includes(key)) ?? [];
  return withoutFillers(formal);
}

/** Without brackets, which explain, and without 实际, which only a target beside it calls for. */
function keyOf(name: string): string {
  return withoutActual(plainLabel(name).key.replace(/\([^()]*\)/g, ""));
}

function isSynonym(informal: string, formal: string): boolean {
  return SYNONYM_KEYS.some((keys) => {
    const [place, formalPlace] = [keys.indexOf(informal), keys.indexOf(formal)];
    return formalPlace >= 0 && place > formalPlace;
  });
}

const SYNONYM_KEYS = SYNONYMS.map((names) => names.map(keyOf));
