import type { Operand } from "../../src/narrative/facts/fact";
import type { Evidence, Narrative, Sentence } from "../../src/narrative/narrative";
import { nodesIn } from "../../src/narrative/nodesIn";
import { formatAddress } from "../../src/workbook/address";

/** Everything a sentence rests on: its figures, and what its claiming words and names rest on. */
export function evidenceIn(sentence: Sentence): Evidence[] {
  return nodesIn(sentence).flatMap((node): readonly Evidence[] => {
    if (node.type === "quantity") return [node];
    return node.type === "text" || node.type === "name" ? (node.claims ?? []) : [];
  });
}

/** The cells a sentence names: those of its figures and words, and those of the user's own words in it. */
export function cellsOf(sentence: Sentence): Set<string> {
  const quoted = nodesIn(sentence).flatMap((node) => (node.type === "quoted" ? [node.cell] : []));
  const operands = evidenceIn(sentence).flatMap((evidence) => evidence.operands);
  return new Set([...operands.map(({ cell }) => cell), ...quoted].map(formatAddress));
}

export function sentencesOf({ sections }: Narrative): readonly Sentence[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

/** A figure computed anew from its operands by its rule, in plain arithmetic and apart from the product's own. */
export function recompute({ rule, operands, unit, kind, value }: Evidence): number {
  const operandAs = (...roles: readonly Operand["role"][]) => {
    const one = operands.find((operand) => roles.includes(operand.role));
    if (!one) throw new Error(`${rule} has no operand ${roles.join(" or ")}`);
    return one;
  };
  const base = (role: Operand["role"]) => operandAs(role).value * operandAs(role).unit.factor;
  switch (rule) {
    case "read":
      return operandAs("value", "target").value;
    case "growth":
      return (base("current") - base("previous")) / base("previous");
    case "change":
      return (base("current") - base("previous")) / unit.factor;
    case "growth-change":
    case "points-change":
      return (base("current") - base("previous")) * 100;
    case "share":
      return base("part") / base("whole");
    case "share-change":
      return (base("part") / base("whole") - base("previous-part") / base("previous-whole")) * 100;
    case "pace": {
      const { period } = operandAs("current");
      return (base("current") / base("target") - (period?.months?.to ?? NaN) / 12) * 100;
    }
    case "progress":
      return base("current") / base("whole-year");
    case "contribution":
      return (base("part") - base("previous-part")) / (base("whole") - base("previous-whole"));
    case "pull":
      return ((base("part") - base("previous-part")) / base("previous-whole")) * 100;
    case "pass-rate":
      return base("part") / base("whole");
    case "exclusive":
      return operands.some(({ role, value }) => role === "peer" && value !== 0)
        ? NaN
        : operandAs("subject").value;
    case "first-among": {
      const [now, earlier] = placesOf(operands);
      const groups = [1, 3, 5, 10, 20, 30, 50];
      return groups.find((size) => now <= size && earlier.every((place) => place > size)) ?? NaN;
    }
    case "leading": {
      const [now, earlier] = placesOf(operands);
      const lost = [...earlier].reverse().findIndex((place) => place !== 1);
      return now === 1 ? 1 + (lost < 0 ? earlier.length : lost) : NaN;
    }
    case "ranked":
      return placesIn(operands).length;
    case "rank-tally": {
      const places = placesIn(operands);
      const counts = [
        ...[1, 2, 3].map((place) => places.filter((one) => one === place).length),
        ...[3, 5, 10].map((bound) => places.filter((one) => one <= bound).length),
      ];
      return counts.includes(value) ? value : NaN;
    }
    case "growth-counted":
    case "growth-tally":
      return operands.filter(({ role }) => role === "value" || role === "current").length;
    case "targets-met":
    case "targets-set":
      return operands.filter(({ role }) => role === "target").length;
    case "coverage":
    case "coverage-rate": {
      const answers = operands.filter(({ role }) => role === "member").map((one) => one.value > 0);
      const yes = answers.filter((answer) => answer).length;
      return rule === "coverage" ? yes : yes / answers.length;
    }
    case "per-capita":
      return base("current") / base("population") / unit.factor;
    case "growth-difference": {
      const growth = (now: Operand["role"], before: Operand["role"]) =>
        operands.some(({ role }) => role === before)
          ? (base(now) - base(before)) / base(before)
          : operandAs(now, "value").value;
      return (growth("current", "previous") - growth("other", "previous-other")) * 100;
    }
    case "balanced": {
      const printed = (one: Operand) =>
        Math.round(one.value * 10 ** one.decimals) / 10 ** one.decimals;
      const others = operands.filter(({ role }) => role === "part").map(printed);
      return printed(operandAs("whole")) - others.reduce((sum, one) => sum + one, 0);
    }
    case "completion":
      return base("current") / base("target");
    case "gap":
    case "average-gap": {
      const difference =
        rule === "gap" ? base("current") - base("target") : base("subject") - base("average");
      return difference * (unit.base === "points" ? 100 : 1 / unit.factor);
    }
    case "rank":
      return placeAmong(
        operandAs("subject"),
        operands.filter(({ role }) => role === "peer"),
      );
    case "rank-change": {
      const peers = operands.filter(({ role }) => role === "peer");
      const earlier = operands.filter(({ role }) => role === "previous");
      const own = earlier.find(({ entity }) => entity === undefined);
      if (!own) throw new Error(`${rule} has no earlier place of its own`);
      const isPeer = ({ entity }: Operand) => peers.some((peer) => peer.entity === entity);
      const before = earlier.length === 1 ? own.value : placeAmong(own, earlier.filter(isPeer));
      const now =
        peers.length === 0 ? operandAs("value").value : placeAmong(operandAs("subject"), peers);
      return before - now;
    }
    case "record":
    case "first":
    case "turn":
      return operandAs("current").value;
    case "milestone": {
      const digits = String(Math.floor(operandAs("current").value));
      return Number(digits.replace(/(?<=.)./g, "0"));
    }
    case "multiple":
      return base("current") / base("previous");
    case "average-growth": {
      const years = yearOf(operandAs("current")) - yearOf(operandAs("history"));
      return (base("current") / base("history")) ** (1 / years) - 1;
    }
    case "streak":
      return runOf(operands, (now, before) => Math.sign(now - before));
    case "growth-streak":
      return runOf(operands, (now) => Math.sign(now)) + 1;
    default:
      throw new Error(`No way to recompute ${kind} by ${rule}`);
  }
}

/** The place of a figure among others, equal ones sharing it, at the decimals shown. */
function placeAmong(own: Operand, peers: readonly Operand[]): number {
  const decimals = Math.max(...[own, ...peers].map((one) => one.decimals));
  const shown = (one: Operand) =>
    Math.round(one.value * (one.unit.base === "ratio" ? 100 : 1) * 10 ** decimals + 1e-6);
  return 1 + peers.filter((peer) => shown(peer) > shown(own)).length;
}

/** The places of several indicators, each beginning with the cell of its own. */
function placesIn(operands: readonly Operand[]): readonly number[] {
  const starts = operands.flatMap(({ role }, at) =>
    role === "subject" || role === "value" ? [at] : [],
  );
  return starts.map((start, index) => placesOf(operands.slice(start, starts[index + 1]))[0]);
}

/** The place of today and those of the earlier years, the earliest first: stated, or counted among the same peers. */
function placesOf(operands: readonly Operand[]): [now: number, earlier: readonly number[]] {
  const peers = operands.filter(({ role }) => role === "peer");
  const [own] = operands;
  if (!own) throw new Error("A place without cells");
  const placeIn = (mine: Operand, others: readonly Operand[]) =>
    mine.unit.base === "rank" ? mine.value : placeAmong(mine, others);
  const history = operands.filter(({ role }) => role === "history");
  const years = [...new Set(history.map(yearOf))].sort((a, b) => a - b);
  const earlier = years.map((year) => {
    const then = history.filter((one) => yearOf(one) === year);
    const mine = then.find(({ entity }) => entity === undefined);
    if (!mine) throw new Error("An earlier place without an own cell");
    return placeIn(
      mine,
      then.filter(({ entity }) => peers.some((peer) => peer.entity === entity)),
    );
  });
  return [placeIn(own, peers), earlier];
}

function yearOf({ period }: Operand): number {
  if (period?.kind !== "calendar") throw new Error("An operand of a history has no year");
  return period.year;
}

/** The steps counted of a run: all of them go the same way and none is missing. */
function runOf(operands: readonly Operand[], way: (now: number, before: number) => number): number {
  const years = operands
    .filter(({ role }) => role === "history" || role === "current")
    .sort((a, b) => yearOf(a) - yearOf(b));
  const base = ({ value, unit }: Operand) => value * unit.factor;
  const ways = years.slice(1).map((one, index) => {
    const before = years[index];
    if (!before || yearOf(one) - yearOf(before) !== 1) throw new Error("A year is missing");
    return way(base(one), base(before));
  });
  if (new Set(ways).size !== 1) throw new Error("The run does not go one way");
  return ways.length;
}
