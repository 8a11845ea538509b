import { contestOf, isRanked } from "../../answers/contest";
import { bareProvince, provincesOf } from "../../lexicon/places/provincesOfRegions";
import { shownNumber } from "../../quantity/shown";
import { PLACE } from "../../quantity/unit";
import { operand } from "../../answers/operand";
import type { Observation } from "../../tables/observation";
import type { Asking } from "./asking";
import type { Known } from "./known";
import { about } from "./makeKnown";

/** These are some of those that a table lists, and a place among all is none among them. */
const OF_SOME =
  /[东中西]部|东北|华[东北中南]|西[南北]|三角|京津冀|经济带|环渤海|大湾区|省会|副省级|计划单列/;

export function isOfSome(scope: string): boolean {
  return OF_SOME.test(scope);
}

/** 居中部第2位: the place among the provinces of a region, where the table has all of them. */
export function placesAmongSome(from: Asking, own: Observation, scope: string): readonly Known[] {
  const provinces = provincesOf(scope);
  if (!provinces?.has(bareProvince(own.entity))) return [];
  const rows = from.at.field
    .inTable(own)
    .filter(({ entity }) => provinces.has(bareProvince(entity)));
  const contest = contestOf(rows, own, isRanked);
  if ("code" in contest || contest.members.length < provinces.size) return [];
  const found = contest.ranking(shownNumber(own.value, own.unit), contest.indexOf(own));
  if (!found.ok) return [];
  const { place, count, tiedWith } = found.value;
  return [
    {
      answer: {
        value: place,
        unit: PLACE,
        decimals: 0,
        rule: "rank",
        operands: [
          operand("subject", own),
          ...contest.field.filter(({ cell }) => cell !== own.cell),
        ],
      },
      basis: "computed",
      tiedWith: tiedWith.map((other) => contest.names[other] ?? ""),
      fromEnd: count - place - tiedWith.length + 1,
      ...about(from),
    },
  ];
}
