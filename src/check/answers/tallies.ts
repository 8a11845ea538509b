import type { Asking } from "./asking";
import type { TallyOf } from "../../prose/question";
import { NO_UNIT } from "../../quantity/unit";
import { baseOf, type Asked } from "./asked";
import { changeOf, growthOf, pointsOf } from "./changes";
import type { Known } from "./known";
import { about } from "./makeKnown";
import { targetGapOf } from "./parts";

/** Of how many members of a table something is so: 13个市实现正增长. Nothing where any of them does not tell. */
export function tallyOf(of: TallyOf, asked: Asked): readonly Known[] {
  const members = membersOf(asked);
  const told = members.map((member) => balanceOf(of, { ...asked, from: member }));
  if (members.length < 3 || told.some((one) => one === undefined)) return [];
  const known = told.flatMap((one) => one ?? []);
  const value = known.filter(({ answer }) => IS_SO[of](answer.value)).length;
  const operands = known.flatMap(({ answer }) => answer.operands);
  return [
    {
      answer: { value, unit: NO_UNIT, decimals: 0, rule: "tally", operands },
      basis: "computed",
      ...about(asked.from),
    },
  ];
}

/** Whether it is so of the one asked about; unknown where the workbook does not tell. */
export function isSo(of: TallyOf, asked: Asked): boolean | undefined {
  const balance = balanceOf(of, asked);
  return balance && IS_SO[of](balance.answer.value);
}

const IS_SO: Readonly<Record<TallyOf, (balance: number) => boolean>> = {
  grown: (balance) => balance > 0,
  fallen: (balance) => balance < 0,
  unchanged: (balance) => balance === 0,
  met: (balance) => balance >= 0,
  missed: (balance) => balance < 0,
};

function balanceOf(of: TallyOf, asked: Asked): Known | undefined {
  const base = baseOf(asked);
  const found =
    of === "met" || of === "missed"
      ? targetGapOf(asked.from)
      : [
          ...growthOf(asked.from, base),
          ...changeOf(asked.from, base),
          ...pointsOf(asked.from, base),
        ];
  return found[0];
}

/** All who are ranked with one another by the indicator. */
function membersOf({ from, context: { subject } }: Asked): readonly Asking[] {
  const names = new Set<string>();
  for (const { indicator, entity, entityRole } of subject.reading.observations) {
    if (indicator === from.indicator && entityRole === "member" && entity !== "") names.add(entity);
  }
  return [...names].map((name) => from.of(name));
}
