import { OPPOSITES } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { IndicatorPhrase } from "../../prose/question";
import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import { linked } from "./linked";
import type { NameMatch } from "./nameIndex";

/**
 * 职工医保基金收入33.6亿元；支出26.5亿元: behind a name with 收入 the word 支出 alone is the same name with 支出. Where the workbook has not
 * the one, the other is likely no other body's: it refutes nothing.
 */
export function oppositeCarried(
  { text, start }: IndicatorPhrase,
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  context: DraftContext,
): readonly NameMatch[] {
  const { names, prose } = context;
  const last = all.find(({ from }) => from === "carried");
  if (!last || /[。\n]/.test(prose.text.slice(last.start, start))) return [];
  const other = PAIRS.find(
    ([word, opposite]) => word === text && last.text.endsWith(opposite),
  )?.[1];
  if (other === undefined) return [];
  const before = [
    ...names.find(last.text, last.unit),
    ...linked(last.text, last.unit, [], context),
  ];
  const known = before.filter(({ by }) => by !== "likely");
  const found = known.flatMap(({ indicator }) => {
    const { name } = plainLabel(indicator);
    const at = name.lastIndexOf(other);
    const form = name.slice(0, at) + text + name.slice(at + other.length);
    return at < 0 ? [] : names.find(form).filter(({ by }) => by === "same");
  });
  if (found.length > 0 || known.length > 0) return found;
  return linked(text, unit, all, context).map((match) => ({ ...match, by: "likely" }));
}

const PAIRS = OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
