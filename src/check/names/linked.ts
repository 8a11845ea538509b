import type { IndicatorPhrase } from "../../prose/question";
import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import { leftBy, oneWord } from "./likeness";
import type { Likened, NameMatch } from "./nameIndex";

/**
 * The indicator that words mean which are not its name: all that they say stands in its name, and what they leave out the text has
 * said before, the nearest first, or no other indicator has what they say. The number plays no part in it. Where two fit as well,
 * neither is meant.
 */
export function linked(
  text: string,
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  { names, titles }: DraftContext,
): readonly NameMatch[] {
  const likenesses = names.sharing(text, unit);
  const before = all.filter(({ from, text: words }) => !OWN.has(from) && words !== text);
  const last = before.find(({ from }) => from === "carried")?.text ?? "";
  const candidates = likenesses.filter(
    ({ onlySaid, shared, indicator }) =>
      onlySaid === "" && shared >= SHORTEST && !isOfProject(last, indicator),
  );
  const whole = candidates.filter(({ leftOut }) => leftOut === "");
  if (whole.length > 0) return whole.map(({ indicator }) => ({ indicator, by: "short" }));
  // 发明专利授权量: of the column 发明专利 below the title 专利授权情况.
  const inName = likenesses.filter(({ leftOut, shared }) => leftOut === "" && shared >= SHORTEST);
  const inAll = inName.filter(({ onlySaid, indicator }) =>
    titles.each(indicator).every((title) => leftBy(onlySaid, title) === ""),
  );
  const titled =
    inAll.length > 0
      ? inAll
      : inName.filter(({ onlySaid, indicator }) => leftBy(onlySaid, titles.of(indicator)) === "");
  if (candidates.length === 0 && titled.length > 0) return only(titled);
  let said = "";
  for (const { text: words } of before) {
    said += `|${words}`;
    const fit = candidates.filter(({ leftOut }) => leftBy(leftOut, said) === "");
    if (fit.length > 0) return only(fit);
  }
  if (candidates.length === 0)
    return only(
      likenesses.filter((one) => isWithin(one, text)),
      "likely",
    );
  const [first, ...others] = candidates.filter(
    ({ indicator }) => !candidates.some((one) => one.indicator === names.totalOf(indicator)),
  );
  if (first && others.length > 0 && !names.isCommon(text)) return wholeOf([first, ...others]);
  if (!first || others.length > 0 || names.isCommon(text)) return [];
  return [
    {
      indicator: first.indicator,
      by: isNarrower(first.indicator, first.leftOut) ? "likely" : "short",
    },
  ];
}

/** 制造业项目2个，总投资58亿元: what projects cost is none of 制造业投资. */
function isOfProject(before: string, indicator: string): boolean {
  const said = oneWord(before);
  const isKindOf = said.length > PROJECT.length && said.endsWith(PROJECT);
  return isKindOf && !oneWord(indicator).includes(PROJECT);
}

const PROJECT = "项目";

/** 到账经费: of 纵向到账科研经费, 横向到账科研经费 and 到账科研经费 the last, which the others are parts of by their names. */
function wholeOf(several: readonly Likened[]): readonly NameMatch[] {
  const names = several.map(({ indicator }) => oneWord(indicator));
  const whole = several.filter((_, at) => names.every((name) => name.endsWith(names[at] ?? "")));
  return only(whole);
}

/** 吸纳技术合同成交额 is less than 技术合同成交额; 制造业增加值 says of 制造业 only what is measured. */
function isNarrower(indicator: string, leftOut: string): boolean {
  return !oneWord(indicator).endsWith(leftOut);
}

const SHORTEST = 2;

const OWN = new Set<IndicatorPhrase["from"]>(["own", "behind"]);

/** 企业研发费用: all of a name of the sheet at the end of more words. */
function isWithin(
  { indicator, leftOut }: { readonly indicator: string; readonly leftOut: string },
  text: string,
): boolean {
  const name = oneWord(indicator);
  const before = oneWord(text).slice(0, -name.length);
  const isCut = BOTH_WAYS.test(before.slice(-1) + name.slice(0, 1));
  return leftOut === "" && name.length >= LONG && !isCut && before + name === oneWord(text);
}

/** 出入境班列 are not 入境班列 alone. */
const BOTH_WAYS = /出[入进]|进出/;

const LONG = 4;

function only(
  candidates: readonly { readonly indicator: string }[],
  by: NameMatch["by"] = "short",
): readonly NameMatch[] {
  return candidates.length === 1 ? candidates.map(({ indicator }) => ({ indicator, by })) : [];
}
