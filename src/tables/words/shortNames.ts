import { plainLabel } from "./plainLabel";

const FILLER = /拥有量|总量|数量|总数|总额|[数量额总每口的]/g;
const LONGEST = 40;

/**
 * Whether a name can be short for another: its characters stand in the other in the same order. `filler` where what is left
 * out says nothing of its own (拥有量, 的, a bracket), `words` where it does.
 *
 * @example isShortFor("有效发明专利", "有效发明专利拥有量") // => "filler"
 * @example isShortFor("总产值", "高新技术产业总产值") // => "words"
 * @example isShortFor("高新技术产业总产值", "总产值") // => undefined
 */
export function isShortFor(short: string, long: string): "filler" | "words" | undefined {
  const [few, many] = [keyOf(short), keyOf(long)];
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
