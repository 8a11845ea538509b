import { plainLabel } from "./plainLabel";

const FILLER = /拥有量|总量|数量|总数|总额|[数量额总每口的]/g;
const LONGEST = 40;

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
];

/**
 * Whether a name can be short for another: its characters stand in the other in the same order. `filler` where what is left
 * out says nothing of its own (拥有量, 的, a bracket), `words` where it does. A less formal synonym counts as `filler`.
 *
 * @example isShortFor("有效发明专利", "有效发明专利拥有量") // => "filler"
 * @example isShortFor("总产值", "高新技术产业总产值") // => "words"
 * @example isShortFor("高新技术产业总产值", "总产值") // => undefined
 * @example isShortFor("技术合同交易额", "技术合同成交额") // => "filler"
 */
export function isShortFor(short: string, long: string): "filler" | "words" | undefined {
  const [few, many] = [keyOf(short), keyOf(long)];
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
  return left.replace(FILLER, "") === "" ? "filler" : "words";
}

/** Without brackets, which explain. */
function keyOf(name: string): string {
  return plainLabel(name).key.replace(/\([^()]*\)/g, "");
}

function isSynonym(informal: string, formal: string): boolean {
  return SYNONYM_KEYS.some((keys) => {
    const [place, formalPlace] = [keys.indexOf(informal), keys.indexOf(formal)];
    return formalPlace >= 0 && place > formalPlace;
  });
}

const SYNONYM_KEYS = SYNONYMS.map((names) => names.map(keyOf));
