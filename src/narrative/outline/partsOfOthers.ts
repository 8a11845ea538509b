import type { FurtherPeriod } from "../furtherPeriods";
import type { Member } from "./outline";
import { totalsWithParts } from "./totalsWithParts";

/**
 * Without the parts of what is told of another period: beside the investment planned in the year that in each project signed in
 * one month would be one more of the kind.
 */
export function withoutPartsOfOthers(
  members: readonly Member[],
  further: readonly Pick<FurtherPeriod, "facts">[],
): readonly Member[] {
  const own = new Set(members.map(({ indicator }) => indicator));
  const others = new Set(further.flatMap(({ facts }) => facts.map(({ indicator }) => indicator)));
  return members.filter(({ part, facts: [first] }) => {
    const whole = first?.partOf;
    return part || whole === undefined || own.has(whole) || !others.has(whole);
  });
}

/**
 * Without amounts that another sheet divides by its own total, where no amount of a total is told: behind the pace of all
 * spending 其中 would have those of some firms alone.
 */
export function withoutStrayParts(members: readonly Member[]): Member[] {
  return totalsWithParts(members).flatMap(([total, ...parts]) => {
    const sheets = new Set(total.facts.flatMap(sheetsOf));
    const isKnown = total.facts.some(({ claim }) => claim.kind === "level") || sheets.size === 0;
    const isStray = ({ facts: [first] }: Member) =>
      first?.claim.kind === "level" && !sheetsOf(first).some((sheet) => sheets.has(sheet));
    return [total, ...(isKnown ? parts : parts.filter((part) => !isStray(part)))];
  });
}

function sheetsOf({ operands }: Member["facts"][number]): readonly string[] {
  return operands.map(({ cell }) => cell.sheet);
}
