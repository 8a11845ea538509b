import type { Quantity } from "../figures/quantity";
import type { AskedMeasure, Status } from "../question";
import { sharedUnit, type Clause } from "./clause";
import type { Discourse } from "./discourse";
import { startOf } from "./token";
import { industriesOf } from "./names/industriesOf";
import { splitNames } from "./names/splitNames";

/** What each figure of a clause is, seen from what was said before it: one for each figure. */
export function measuresSaid(
  clause: Clause,
  figures: readonly Quantity[],
  { discourse, status }: { readonly discourse: Discourse; readonly status?: Status },
): readonly AskedMeasure[] {
  const said = aimed(ofNew(ofRate(clause, figures, discourse), clause), status);
  const apart = againstEach(said, figures.length);
  const isBare = clause.lead.words.trim() === "" && !clause.named.name;
  return figures.map((figure, index) =>
    isBare && said.kind === "level" && figure.negative
      ? fallen(figure)
      : fromEnd(apart[index] ?? said, figure),
  );
}

/** 占GDP的2.1%，比上年提高0.1个百分点: what rose is the share; 增速9.4%，提高1.2个百分点, or 高于全市1.2个百分点: the growth rate. */
function ofRate(
  clause: Clause,
  figures: readonly Quantity[],
  { rate, isPace, isAllPace }: Discourse,
): AskedMeasure {
  const {
    reading: { measure },
    named,
  } = clause;
  if (named.name && industriesOf(named.name, figures.length))
    return { kind: "share", whole: { ...named.name, text: "地区生产总值" } };
  const isRate = measure.kind === "level" && sharedUnit(figures)?.base === "ratio";
  // 从增速看，临江县12.3%; 临江县增长12.3%，西坪县8.9%.
  if (isRate && rate && rate.kind !== "level" && saysAgain(clause)) return rate;
  if (isRate && named.isPace) return { kind: "growth" };
  const goesOn = rate?.kind === "growth" && named.whose !== undefined && !named.name;
  if (isRate && (isAllPace || goesOn)) return { kind: "growth" };
  const isGap =
    measure.kind === "gap" && measure.of === "level" && sharedUnit(figures)?.base === "points";
  if (measure.kind === "rank" && measure.of === "level" && isPace && !named.name)
    return { ...measure, of: "growth" };
  if (isGap && !named.name && rate?.kind === "growth") return { ...measure, of: "growth" };
  if (measure.kind !== "points" || measure.of !== "level" || named.name) return measure;
  if (rate?.kind === "growth") return { ...measure, of: "growth" };
  if (rate?.kind !== "share") return measure;
  return { ...measure, of: "share", ...(rate.whole && { whole: rate.whole }) };
}

/** 新增高企，江州212家: what is new is said in the clause before. */
function ofNew(measure: AskedMeasure, { loose }: Clause): AskedMeasure {
  return measure.kind === "level" && !measure.counting && loose && NEW.test(loose.text)
    ? { ...measure, counting: "new" }
    : measure;
}

const NEW = /(?:^|[,，;；。])(?:新增|净增)[^,，;；。\d]{2,14}$/;

/** 增长六成（60.0%）, 占三成多、达33.4%: the rate right before it, once more. */
function saysAgain({ token, place: { plain, from }, named }: Clause): boolean {
  return (
    !named.name &&
    !named.whose &&
    /^(?:以上|多|左右)?[(、,，]?(?:即|达|为|约|近)*$/.test(
      plain.slice(from, startOf(token)).replace(/(?:不足|超过?|近|约|逾)$/, ""),
    )
  );
}

/** 平均住院日7.2天，-0.6天: a sign and nothing else says how it has changed. */
function fallen({ unit }: Quantity): AskedMeasure {
  if (unit?.base === "ratio") return { kind: "growth", direction: "down" };
  return unit?.base === "points"
    ? { kind: "points", of: "level", direction: "down" }
    : { kind: "change", direction: "down" };
}

/** 力争达到230家: what is to be reached is a target. */
function aimed(measure: AskedMeasure, status: Status | undefined): AskedMeasure {
  return status === "planned" && measure.kind === "level" ? { kind: "target" } : measure;
}

/** Each figure of a list against the benchmark in its place: 高于合肥、芜湖0.24、0.15个百分点. */
function againstEach(measure: AskedMeasure, count: number): readonly AskedMeasure[] {
  if (count === 1 || measure.kind !== "gap") return [];
  return (splitNames(measure.benchmark, count) ?? []).map((benchmark) => ({
    ...measure,
    benchmark,
  }));
}

/** 倒数第二位 counts from the end. */
function fromEnd(measure: AskedMeasure, { place }: Quantity): AskedMeasure {
  return measure.kind === "rank" && place === "from-end" ? { ...measure, fromEnd: true } : measure;
}
