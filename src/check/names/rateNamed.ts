import type { AskedMeasure, Question } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { PERCENT } from "../../quantity/unit";
import { linked } from "./linked";
import type { NameMatch } from "./nameIndex";

/** A share that is an indicator of its own in the workbook. */
export interface RateNamed {
  readonly indicators: readonly NameMatch[];
  /** The level or the change of that indicator. */
  readonly measure: AskedMeasure;
}

/**
 * R&D经费占GDP比重, 新产品占比: what a text says as a share may stand in the workbook as an indicator with that name; then its
 * level is asked for, and its change in points.
 */
export function rateNamed(question: Question, context: DraftContext): RateNamed | undefined {
  const { names } = context;
  const { measure, indicators: phrases } = question;
  if (measure.kind === "contribution") return contributionNamed(question, context);
  if (!isOfShare(measure)) return undefined;
  const whole = "whole" in measure ? measure.whole?.text : undefined;
  const hasOwn = phrases.some(({ from }) => from === "own");
  for (const { text: said, from } of phrases) {
    if (from === "earlier" || from === "loose" || (hasOwn && from !== "own")) continue;
    // 经费支出24.4亿元，占GDP比重2.66%: what is paid is R&D经费 of R&D经费占GDP比重.
    const text = said.replace(PAID, "");
    // 研发投入17.18亿元，占GDP比重2.24%: of what the sheet calls 研发经费支出 and 研发经费占GDP比重.
    const called = names
      .find(said)
      .flatMap(({ by, indicator }) => (by === "same" ? indicator : []));
    const parts = [text, ...called, ...called.map((name) => name.replace(PAID, ""))];
    const forms = [...new Set(parts)].flatMap((part) =>
      whole === undefined
        ? ["占比", "比重", "所占比重"].map((word) => part + word)
        : ["比重", "比例", "的比重", "的比例", "比率", ""].map(
            (word) => `${part}占${whole}${word}`,
          ),
    );
    for (const form of forms) {
      const found = names.find(form).filter(({ by }) => by === "same");
      if (found.length > 0) return { indicators: found, measure: levelOf(measure) };
    }
    for (const form of from === "own" ? forms : []) {
      const found = linked(form, PERCENT, [], context).filter(
        ({ by, indicator }) => by === "short" && names.isRate(indicator),
      );
      if (found.length > 0) return { indicators: found, measure: levelOf(measure) };
    }
  }
  return undefined;
}

const PAID = /(?<=经费)(?:内部)?(?:支出|投入)$/;

/** 第一产业对GDP增长的贡献率 may be an indicator of that name. */
function contributionNamed(
  { measure, indicators }: Question,
  context: DraftContext,
): RateNamed | undefined {
  const whole =
    measure.kind === "contribution" ? measure.whole?.text.replace(/的$/, "") : undefined;
  const own = indicators.find(({ from }) => from === "own" || from === "carried");
  if (!own) return undefined;
  const form = whole === undefined ? `${own.text}贡献率` : `${own.text}对${whole}增长贡献率`;
  const found = [...context.names.find(form), ...linked(form, PERCENT, [], context)].filter(
    ({ by, indicator }) => by !== "likely" && context.names.isRate(indicator),
  );
  const [first] = found;
  return first && { indicators: [first], measure: { kind: "level" } };
}

function isOfShare(measure: AskedMeasure): boolean {
  return measure.kind === "share" || ("of" in measure && measure.of === "share");
}

function levelOf(measure: AskedMeasure): AskedMeasure {
  if (measure.kind === "rank" || measure.kind === "top" || measure.kind === "rank-change") {
    return { ...measure, of: "level" };
  }
  return measure.kind === "points"
    ? { kind: "points", of: "level", direction: measure.direction }
    : { kind: "level" };
}
