import { share } from "../../../metrics/share";
import { PERCENT, type Unit } from "../../../quantity/unit";
import { SELF, type Observation } from "../../../tables/observation";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { coverageRows, type CoverageRows } from "./coverageRows";
import { makeFact, omission } from "../../facts/makeFact";
import { operand } from "../../../answers/operand";
import { decimalsApartFrom } from "../../../quantity/shown";

/**
 * How far a thing has come among the office's own districts, by columns of yes and no, or of counts of places: in all of
 * them, in all but a few, in some (with the rate), in a few only, in none. Nothing is claimed where one of the districts
 * that the table lists has no answer: a blank is not no.
 */
export const coverageFacts: FactRule = (context) => {
  const { reading, subject } = context;
  if (subject !== SELF && subject !== reading.selfName) return NOTHING;
  return gather(coverageRows(context), (rows) => coverage(context, rows));
};

const RATE_DECIMALS = 1;
const DISTRICTS: Unit = { symbol: "个", base: "个", factor: 1 };

type Extent = Extract<Fact["claim"], { kind: "coverage" }>["extent"];

function coverage(context: FactContext, rows: CoverageRows): Findings {
  const { first, districts, office, repeats, problem, noun } = rows;
  if (problem) {
    const report = omission(context, "coverage", first.indicator, { code: problem }, districts);
    return { facts: [], omitted: [report] };
  }
  const { settings } = context;
  const yes = districts.filter(isYes);
  const no = districts.filter((row) => !isYes(row));
  const extent = extentOf(yes.length, no.length, office.map(isYes), settings.limits.districtNames);
  if (rows.counted && extent !== "all" && extent !== "most") return NOTHING;
  const exceptions = [...office, ...districts].filter((row) => isYes(row) === (extent === "few"));
  const named = extent === "most" || extent === "few" ? exceptions : [];
  const body = {
    operands: [
      ...districts.map((row) => operand("member", row, true)),
      ...[...office, ...repeats].map((row) => operand("checked", row, true)),
    ],
    claim: {
      kind: "coverage",
      extent,
      districts: noun,
      named: named.map(({ entity }) => entity),
      alike: extent === "all" ? office.map(({ entity }) => entity) : [],
    },
    polarity: POLARITY[extent],
  } as const;
  const count = { value: yes.length, unit: DISTRICTS, decimals: 0, rule: "coverage" } as const;
  const facts = [makeFact(context, first, { ...body, ...count })];
  const rate = share(yes.length, districts.length);
  if (extent === "some" && rate.ok) {
    const decimals = decimalsApartFrom(1, rate.value, RATE_DECIMALS, PERCENT);
    const ofAll = { value: rate.value, unit: PERCENT, decimals, rule: "coverage-rate" } as const;
    facts.push(makeFact(context, first, { ...body, ...ofAll }, ["rate"]));
  }
  return { facts, omitted: [] };
}

const POLARITY: Readonly<Record<Extent, Fact["polarity"]>> = {
  all: "good",
  most: "neutral",
  some: "neutral",
  few: "bad",
  none: "bad",
};

function isYes({ value }: Observation): boolean {
  return value > 0;
}

/**
 * So many are named one by one, where they are fewer than the others. The office's own level is no district: it is only
 * named where it differs from them.
 */
function extentOf(yes: number, no: number, office: readonly boolean[], mostNamed: number): Extent {
  if (no === 0) return office.every((one) => one) ? "all" : "most";
  if (yes === 0) return office.some((one) => one) ? "few" : "none";
  if (no <= mostNamed && no < yes) return "most";
  return yes <= mostNamed && yes < no ? "few" : "some";
}
