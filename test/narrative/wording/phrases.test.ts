import { STATEMENTS } from "../../../src/narrative/statements/statements";
import { PHRASES } from "../../../src/narrative/wording/phrases";

type Tables = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const TABLES: Tables = {
  ...PHRASES,
  ...Object.fromEntries(
    STATEMENTS.flatMap(({ kind, statement: { phrases } }) =>
      phrases ? [[kind, phrases.uses]] : [],
    ),
  ),
};

const groups = Object.entries(TABLES).flatMap(([table, group]) =>
  Object.entries(group).map(([name, list]) => ({ where: `${table}.${name}`, list })),
);
const phrases = groups.flatMap(({ where, list }) => list.map((phrase) => ({ where, phrase })));

const SLOTS = /\{(\w+)\}/g;

/** Every slot that some piece of the wording fills. */
const KNOWN = new Set([
  "breakdown",
  ...[
    "name",
    "names",
    "value",
    "values",
    "scope",
    "tied",
    "basis",
    "count",
    "peers",
    "target",
    "aim",
    "still",
    "among",
    "setBy",
  ],
  ...[
    "benchmark",
    "whole",
    "period",
    "subject",
    "theme",
    "failings",
    "concession",
    "kin",
    "leaders",
  ],
  ...["since", "grown", "benchmarks", "ordinal", "level"],
  ...["verb", "examples", "base", "award", "levels", "targets", "stage"],
  ...["districts", "lastYear", "named", "office", "rate", "doubled"],
]);

describe("the phrase tables", () => {
  it("have a phrase in every place", () => {
    expect(phrases.length).toBeGreaterThan(150);
  });

  it.each(phrases)("$where: $phrase has slots that are known", ({ phrase }) => {
    for (const [, slot = ""] of phrase.matchAll(SLOTS)) expect(KNOWN).toContain(slot);
    expect(phrase.replace(SLOTS, "")).not.toMatch(/[{}]/);
  });

  it.each(phrases)(
    "$where: $phrase is written full-width, without digits or per cent",
    ({ phrase }) => {
      // R&D is what everybody calls it.
      expect(phrase.replace(SLOTS, "").replace("R&D", "")).not.toMatch(/[,;:()%.\s\dA-Za-z]/);
    },
  );

  it("show the same slots in every variant of a table, so that no variant drops a figure", () => {
    const slotsIn = (phrase: string) => [...phrase.matchAll(SLOTS)].map(([slot]) => slot);
    const differing = groups.filter(
      ({ list }) => new Set(list.map((phrase) => slotsIn(phrase).sort().join(""))).size > 1,
    );
    // A target passed is told by the target or by how far it was passed.
    expect(differing.map(({ where }) => where)).toEqual(["completion.over"]);
  });
});
