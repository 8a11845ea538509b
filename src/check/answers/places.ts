import { placeAmong } from "../../answers/ranking";
import { isRate } from "../../answers/kindsOfIndicator";
import { scopeOf } from "../../answers/scopeOf";
import { figuresOf } from "../../answers/levels";
import type { OwnFigure } from "../../answers/ownFigures";
import type { RankedBy } from "../../prose/question";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { PLACE } from "../../quantity/unit";
import type { Measure, Observation } from "../../tables/observation";
import { readLabel } from "../../tables/words/readLabel";
import { levelOf, statedOf, type Asking } from "./asking";
import { changeOf, growthOf, pointsOf } from "./changes";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";
import { completionOf } from "./parts";
import { isOfSome, placesAmongSome } from "./placesAmongSome";
import { placesOfSheet } from "./placesOfSheet";

const STATED: Readonly<Record<RankedBy, Measure | undefined>> = {
  level: "rank",
  growth: "growth-rank",
  share: undefined,
  change: undefined,
  completion: "rank",
};
const RANKED: Readonly<Record<RankedBy, Measure | undefined>> = {
  level: "level",
  growth: "growth",
  share: "share",
  change: "change",
  completion: "completion",
};

/**
 * The places of the figure in rankings of a scope, those that stand in a cell first. A ranking whose scope the workbook does
 * not name answers for any; one of another scope does not answer. 最高 is by who has most, however a sheet counts.
 */
export function placesOf(
  from: Asking,
  said: RankedBy,
  scope: string | undefined,
  isByMost = false,
): readonly Known[] {
  const level = said === "share" ? levelOf(from) : undefined;
  // 增加值占GDP比重 is a share by its own name.
  const by = level && isRate(level.observation) ? "level" : said;
  const ofSheet = by === "level" && !isByMost ? inSheet(from, scope) : [];
  if (ofSheet.length > 0) return ofSheet;
  const ofAll = statedPlaces(from, by, scope, (known) => !IN_GROUP.test(known));
  const known = [
    ...statedPlaces(from, by, scope),
    ...computedPlaces(from, by, scope).filter((one) => !isRefuted(one, ofAll)),
  ];
  return known.length === 0 ? placesByMove(from, by, scope) : known;
}

/**
 * 双溪市增长16.8%，居第二 is said by growth or by size; where only one of the two stands in a cell, by that one.
 */
export function placesByPace(from: Asking, scope: string | undefined): readonly Known[] {
  const told = [...statedPlaces(from, "growth", scope), ...statedPlaces(from, "level", scope)];
  if (told.length > 0) return told;
  return [...placesOf(from, "growth", scope), ...placesOf(from, "level", scope)];
}

/** Where a sheet states another place, it ranks otherwise than by who has most: 综合指数 is better when it is less. */
function isRefuted({ answer }: Known, told: readonly Known[]): boolean {
  return told.length > 0 && told.every((one) => one.answer.value !== answer.value);
}

/** How it has moved, told of everybody in the same unit. */
const MOVED: Partial<Readonly<Record<RankedBy, typeof growthOf>>> = {
  growth: growthOf,
  change: (from, base) => [...changeOf(from, base), ...pointsOf(from, base)],
  completion: (from) => completionOf(from),
};

/** Where a table has no rates: the place by growth or by completion from its levels, or by how much there is more, if it is known of everybody. */
function placesByMove(from: Asking, by: RankedBy, scope: string | undefined): readonly Known[] {
  const moveOf = MOVED[by];
  if (!moveOf) return [];
  const level = levelOf(from);
  if (!level || !from.period || !isScope(scopeOf(from.at, level.observation) || undefined, scope))
    return [];
  const base = previousYear(from.period);
  const members = from.at.field
    .inTable(level.observation)
    .filter(({ entityRole }) => entityRole === "member");
  const own = moveOf(from, base)[0];
  const rates = members.map(({ entity }) => moveOf(from.of(entity), base)[0]);
  if (!own || members.length < FEWEST || rates.some((rate) => rate === undefined)) return [];
  const values = rates.map((rate) => rate?.answer.value ?? NaN);
  const { value } = own.answer;
  const above = values.filter((other) => other > value).length;
  const same = values.filter((other) => other === value).length - 1;
  const tiedWith = members
    .filter(({ entity }, at) => values[at] === value && entity !== from.at.subject)
    .map(({ entity }) => entity);
  return [
    {
      answer: {
        value: above + 1,
        unit: PLACE,
        decimals: 0,
        rule: "rank",
        operands: [own, ...rates].flatMap((rate) => rate?.answer.operands ?? []),
      },
      basis: "computed",
      tiedWith,
      fromEnd: members.length - above - same,
      isByMost: true,
      ...about(from),
    },
  ];
}

const FEWEST = 3;

/** A place among some says nothing of that among all. */
const IN_GROUP = /同组|同类|组/;

function statedPlaces(
  from: Asking,
  by: RankedBy,
  scope: string | undefined,
  isMeant: (scope: string) => boolean = () => true,
): readonly Known[] {
  const measure = STATED[by];
  if (!measure) return [];
  const figures =
    by === "completion" ? placesOfRate(from) : figuresOf(from.at.current, from.indicator);
  return figures
    .filter(({ observation }) => observation.measure === measure)
    .filter(({ observation }) => isScope(observation.scope, scope))
    .filter(({ observation }) => isMeant(observation.scope ?? ""))
    .flatMap((figure) => statedPlace(from, figure));
}

function statedPlace(from: Asking, figure: OwnFigure): readonly Known[] {
  const fromEnd = placeFromEnd(from, figure);
  return stated(from, figure).map((known) => ({
    ...known,
    ...(fromEnd !== undefined && { fromEnd }),
    ...(figure.observation.tied && { tiedWith: [""] }),
  }));
}

function inSheet(from: Asking, scope: string | undefined): readonly Known[] {
  return placesOfSheet(from)
    .filter(({ observation }) => isScope(observation.scope, scope))
    .flatMap((figure) => statedPlace(from, figure));
}

/** 完成率位次 is a column of its own: the one that stands behind the rate. */
function placesOfRate(from: Asking): readonly OwnFigure[] {
  const rate = statedOf(from, "completion")?.observation;
  if (!rate) return [];
  const behind = from.at.field
    .inTable(rate, from.at.subject)
    .filter((one) => one.cell.column > rate.cell.column && isBeside(one, rate))
    .filter(({ indicator }) => readLabel(indicator).measure === "completion")
    .sort((a, b) => a.cell.column - b.cell.column);
  return behind.slice(0, 1).map((observation) => ({ observation, repeats: [] }));
}

/** The eighth of eight is the last, where the places of all stand in one column from the first to the last. */
function placeFromEnd(from: Asking, { observation }: OwnFigure): number | undefined {
  const places = from.at.field
    .inTable(observation)
    .filter((one) => one.entityRole === "member" && isBeside(one, observation))
    .map(({ value }) => value);
  const last = Math.max(...places);
  const isWhole = places.length >= FEWEST && places.length === new Set(places).size;
  return isWhole && last === places.length ? last - observation.value + 1 : undefined;
}

function isBeside(one: Observation, other: Observation): boolean {
  if (one.group !== other.group) return false;
  return one.period !== undefined && other.period !== undefined
    ? samePeriod(one.period, other.period)
    : one.period === other.period;
}

function computedPlaces(from: Asking, by: RankedBy, scope: string | undefined): readonly Known[] {
  const measure = RANKED[by];
  if (!measure) return [];
  const figures = figuresOf(from.at.current, from.indicator).filter(
    ({ observation }) => observation.measure === measure,
  );
  const many = membersSaid(scope);
  return figures.flatMap(({ observation, repeats }) =>
    [observation, ...repeats].flatMap((own): readonly Known[] => {
      if (scope !== undefined && isOfSome(scope)) return placesAmongSome(from, own, scope);
      const among = placeAmong(from.at.field, own, { fewestPeers: 2 });
      if (!among.ok || (many !== undefined && among.value.count !== many)) return [];
      if (!isScope(scopeOf(from.at, own) || undefined, scope)) return [];
      const { place, count, tiedWith, cells } = among.value;
      return [
        {
          answer: {
            value: place,
            unit: PLACE,
            decimals: 0,
            rule: "rank",
            operands: cells.operands,
          },
          basis: "computed",
          tiedWith,
          fromEnd: count - place - tiedWith.length + 1,
          ...about(from),
        },
      ];
    }),
  );
}

/** 列12个设区市第3位: among so many. */
const SO_MANY =
  /^(?:全[国省市县区州])?(\d{1,4})个?(?=[\u4e00-\u9fff]{0,6}[省市县区州盟旗镇乡园村院街]|地市)/;

function membersSaid(scope = ""): number | undefined {
  const [, many] = SO_MANY.exec(scope) ?? [];
  return many === undefined ? undefined : Number(many);
}

/** 全省 is 全省, 省内 and 在全省; nobody knows what 全市 is to 全省, and 中部 is not all of whom a ranking does not name. */
export function isScope(known: string | undefined, asked: string | undefined): boolean {
  if (asked !== undefined && isOfSome(asked)) return known === asked.trim();
  if (asked !== undefined && SO_MANY.test(asked)) return !IN_GROUP.test(known ?? "");
  const [a, b] = [scopeKey(known), scopeKey(asked)];
  return a === "" || b === "" || a === b;
}

function scopeKey(scope = ""): string {
  const area = /[国省市县区州盟旗]/.exec(scope.replace(/^[在于]/, ""))?.[0];
  if (/同组|同类|组内/.test(scope)) return "组";
  if (SO_MANY.test(scope)) return "";
  if (/^各[地市县区州]/.test(scope)) return "";
  if (/^(?:全|我)?[国省市县区州盟旗]|[国省市县区州盟旗](?:内|中)|各?[地市县区]+/.test(scope))
    return area ?? "";
  return scope.trim();
}

/** 前10位, where a cell states it as a bound. */
export function boundsOf(from: Asking, by: RankedBy, scope: string | undefined): readonly Known[] {
  const measure = by === "growth" ? "growth-top" : "top";
  return figuresOf(from.at.current, from.indicator)
    .filter(({ observation }) => observation.measure === measure)
    .filter(({ observation }) => isScope(observation.scope, scope))
    .flatMap((figure) =>
      stated(from, figure).map((known) => ({ ...known, isBound: true as const })),
    );
}

export function previousPlace(from: Asking): OwnFigure | undefined {
  return statedOf(from, "previous-rank");
}
