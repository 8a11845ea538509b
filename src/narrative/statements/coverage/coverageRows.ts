import type { ProblemCode } from "../../../problem";
import { SELF, type Observation } from "../../../tables/observation";
import { simplifiedKey } from "../../../lexicon/script/simplifiedKey";
import { groupedBy } from "../../../groupedBy";
import { coveredThing } from "../../facts/coveredThing";
import { districtNoun, isOfficeLevel } from "./districtNoun";
import type { FactContext } from "../../facts/factContext";
import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { scopeOf } from "../../../answers/scopeOf";

/** The answers of the office's own districts to one question. */
export interface CoverageRows {
  readonly first: Observation;
  readonly districts: readonly Observation[];
  /** 市本级: answers for the office itself. */
  readonly office: readonly Observation[];
  /** Cells that answer the same again, and counts beside the answers. */
  readonly repeats: readonly Observation[];
  /** What the districts are called behind their number. */
  readonly noun: string;
  /** Read from counts, not from yes and no. */
  readonly counted: boolean;
  readonly problem?: ProblemCode;
}

/** Every column of yes and no about the office's own districts, and every count of places that no such column repeats. */
export function coverageRows(context: FactContext): readonly CoverageRows[] {
  const { observations } = context.reading;
  const asked = indicatorsOf(observations.filter(({ measure }) => measure === "flag"));
  const counted = indicatorsOf(observations.filter(isCountOfPlaces));
  const things = new Set(asked.map(coveredThing));
  return [
    ...asked.flatMap((indicator) => rowsOf(context, indicator, "flag")),
    ...counted
      .filter((indicator) => !things.has(coveredThing(indicator)))
      .flatMap((indicator) => rowsOf(context, indicator, "level")),
  ];
}

/** Places of a kind that a district has or has not: a count of patents or of people covers nothing. */
const PLACES =
  /(?:工作站|服务站|服务点|网点|站点|中心|平台|基地|孵化器|众创空间|星创天地|科技馆)(?:数量?)?$/;
const COUNTING_UNITS = ["", "个", "家", "所", "处"];

function isCountOfPlaces({ measure, indicator, unit }: Observation): boolean {
  const isCount = measure === "level" && COUNTING_UNITS.includes(unit.base);
  return isCount && PLACES.test(simplifiedKey(indicator));
}

function indicatorsOf(observations: readonly Observation[]): readonly string[] {
  return [...new Set(observations.map(({ indicator }) => indicator))];
}

/** A yes to these is no good news, and whether a no is cannot be told. */
const UNWELCOME = /^(?:未|没|无|不)|事故|失信|违规|违法|问题|预警|处罚/;

function rowsOf(
  context: FactContext,
  indicator: string,
  measure: "flag" | "level",
): readonly CoverageRows[] {
  const rows = context.field(indicator, measure).filter((row) => row.entityRole === "member");
  const byEntity = groupedBy(rows, ({ entity }) => entity);
  const answers = [...byEntity.values()].flatMap(([first]) => (first ? [first] : []));
  const office = answers.filter(({ entity }) => isOfficeLevel(entity));
  const districts = answers.filter(({ entity }) => !isOfficeLevel(entity));
  const [first] = districts;
  const noun = districtNoun(districts.map(({ entity }) => entity));
  const { fewestDistricts } = context.settings.thresholds;
  if (!first || noun === undefined || districts.length < fewestDistricts) return [];
  if (!isOfOwnDistricts(context, first, districts) || isUnwelcome(first)) return [];
  const again = rows.filter((row) => !answers.includes(row));
  const counts = measure === "flag" ? countsBeside(context, first) : [];
  const repeats = [...again, ...counts];
  const problem = problemOf(context, rows, districts, repeats);
  const counted = measure === "level";
  return [{ first, districts, office, repeats, noun, counted, ...(problem && { problem }) }];
}

function isUnwelcome(first: Observation): boolean {
  return isLowerBetter(first) || UNWELCOME.test(simplifiedKey(first.indicator));
}

/** Districts below the office: it is not one of them, nor are they of its own kind, nor of a wider area than its own. */
function isOfOwnDistricts(
  context: FactContext,
  first: Observation,
  districts: readonly Observation[],
): boolean {
  const { subject, reading } = context;
  const { selfName = "" } = reading;
  const members = context.membersOf(first.table);
  if ([SELF, subject, selfName].some((own) => members.has(own))) return false;
  const kind = simplifiedKey(selfName).slice(-1);
  const scope = scopeOf(context, first);
  if (scope !== "" && simplifiedKey(scope).slice(-1) !== kind) return false;
  return !districts.every(({ entity }) => simplifiedKey(entity).slice(-1) === kind);
}

/** The counts that stand beside the answers: 站数 beside 是否覆盖. */
function countsBeside(context: FactContext, first: Observation): readonly Observation[] {
  const thing = coveredThing(first.indicator);
  return context.reading.observations
    .filter(isCountOfPlaces)
    .filter(({ table, indicator }) => table === first.table && coveredThing(indicator) === thing);
}

function problemOf(
  { reading, membersOf }: FactContext,
  rows: readonly Observation[],
  districts: readonly Observation[],
  repeats: readonly Observation[],
): ProblemCode | undefined {
  if (rows.some(({ status }) => status === "forecast")) return "forecast-value";
  if (rows.some(({ qualifier }) => qualifier !== undefined)) return "approximate-value";
  const answerOf = new Map(rows.map((row) => [row.entity, row.value > 0]));
  if (repeats.some(({ entity, value }) => answerOf.get(entity) !== value > 0))
    return "conflicting-values";
  const names = new Set(districts.map(({ entity }) => entity));
  const tables = reading.tables.filter(({ id }) => id === districts[0]?.table);
  const lines = tables.flatMap(({ orientation, rows: listed, columns }) =>
    orientation === "indicator-by-entity" ? columns : listed,
  );
  const listed = lines.filter(({ label }) => isDistrict(label));
  // A list of five of the thirteen districts that another table of the workbook has.
  const others = reading.tables.filter(({ id }) => {
    const members = membersOf(id);
    return [...names].every((one) => members.has(one));
  });
  const known = others.flatMap(({ id }) => [...membersOf(id)]).filter(isDistrict);
  const isShort = listed.length > names.size || known.some((one) => !names.has(one));
  return isShort ? "missing-value" : undefined;
}

function isDistrict(name: string): boolean {
  return districtNoun([name]) !== undefined && !isOfficeLevel(name);
}
