import { nodesIn } from "../../../src/narrative/nodesIn";
import fc from "fast-check";
import { sentencesIn } from "../../../src/narrative/sentencesIn";
import { applyEdits, type EditedNarrative } from "../../../src/narrative/edits/applyEdits";
import { editNoticeSentence } from "../../../src/narrative/edits/editNoticeSentence";
import type { Edit, Edits } from "../../../src/narrative/edits/edits";
import { readEdits } from "../../../src/narrative/edits/readEdits";
import { rewriteSentence, templateOf } from "../../../src/narrative/edits/rewriteSentence";
import type { Narrative, Sentence } from "../../../src/narrative/narrative";
import { printText } from "../../../src/narrative/print/printText";
import { toTraditional } from "../../../src/narrative/print/toTraditional";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import type { NarrativeSettings } from "../../../src/narrative/settings/settingsSchema";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import type { Reading } from "../../../src/tables/table";
import { write } from "../../support/changedWithout";
import { observations, readingOf, YEAR_2019, type Given } from "../../support/narrativeReading";

/** 技术合同成交额 of 20 the year before; more may be told beside it. All figures are invented. */
function textOf(contracts: number, ...more: readonly Given[]): Narrative {
  return write(
    readingOf(
      observations(
        { indicator: "技术合同成交额", value: contracts, decimals: 1, section: "成果转化" },
        { indicator: "技术合同成交额", value: 20, decimals: 1, period: YEAR_2019 },
        { indicator: "众创空间", value: 12, unit: "个", section: "平台载体" },
        ...more,
      ),
    ),
  );
}

function writtenIn(style: Partial<NarrativeSettings>, reading: Reading): Narrative {
  const written = writeNarrative(reading, {}, { ...HOUSE_SETTINGS, ...style });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

function sentence(narrative: Narrative, id: string): Sentence {
  const found = sentencesIn(narrative).find((placed) => placed.sentence.id === id)?.sentence;
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
}

function editing(...edits: readonly Edit[]): Edits {
  return { version: 1, subject: "", period: "2020年", edits };
}

function rewriting(narrative: Narrative, id: string, template: string): Edit {
  const made = rewriteSentence(sentence(narrative, id), template);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

const told = ({ narrative }: EditedNarrative) => printText(narrative);
const codes = ({ notices }: EditedNarrative) => notices.map(({ code }) => code);
const CONTRACTS = "statement|技术合同成交额";
const SPACES = "statement|众创空间";

describe("a sentence the user excluded", () => {
  const edits = editing({ kind: "exclude", sentence: SPACES });

  it("stays away after a refresh, with the heading that stood over it alone", () => {
    const edited = applyEdits(textOf(30), edits);
    expect(told(edited)).not.toContain("众创空间");
    expect(told(edited)).not.toContain("平台载体");
    expect(codes(edited)).toEqual([]);
  });

  it("comes back when it tells something else as well, and the user is told", () => {
    const together = textOf(30, { indicator: "孵化器", value: 3, unit: "个", section: "平台载体" });
    const edited = applyEdits(together, edits);
    expect(told(edited)).toContain("众创空间");
    expect(codes(edited)).toEqual(["says-more"]);
  });

  it("stays away when it is only a part of what was excluded", () => {
    const both = editing({ kind: "exclude", sentence: "statement|众创空间|孵化器" });
    expect(told(applyEdits(textOf(30), both))).not.toContain("众创空间");
  });
});

describe("a sentence the user moved", () => {
  it("stands where it was put, as long as there is such a place", () => {
    const move = { kind: "move", sentence: SPACES, after: CONTRACTS } as const;
    const edited = applyEdits(textOf(22), editing(move));
    const ids = sentencesIn(edited.narrative).map((placed) => placed.sentence.id);
    expect(ids.indexOf(SPACES)).toBe(ids.indexOf(CONTRACTS) + 1);
    expect(codes(applyEdits(textOf(22), editing({ ...move, after: "statement|无" })))).toEqual([
      "sentence-gone",
    ]);
  });

  it("can be put first", () => {
    const edited = applyEdits(textOf(22), editing({ kind: "move", sentence: CONTRACTS }));
    expect(sentencesIn(edited.narrative)[0]?.sentence.id).toBe(CONTRACTS);
  });
});

describe("a sentence the user rewrote", () => {
  const before = textOf(22);

  it("offers its figures as numbered places", () => {
    expect(templateOf(sentence(before, CONTRACTS))).toMatch(/技术合同成交额\{1\}.*增长\{2\}。$/);
  });

  it("keeps its figures linked", () => {
    const edit = rewriting(before, CONTRACTS, "技术市场活跃，成交{1}，增长{2}。");
    const edited = applyEdits(textOf(23), editing(edit));
    expect(told(edited)).toContain("技术市场活跃，成交23.0亿元，增长15.0%。");
    expect(codes(edited)).toEqual([]);
    const nodes = nodesIn(sentence(edited.narrative, CONTRACTS));
    expect(nodes.filter(({ type }) => type === "quantity")).toHaveLength(2);
  });

  it("never says growth where there is decline: ours stands, and the user is told", () => {
    const edit = rewriting(before, CONTRACTS, "成交{1}，增长{2}。");
    const edited = applyEdits(textOf(18), editing(edit));
    expect(told(edited)).toMatch(/下降10\.0%/);
    expect(told(edited)).not.toContain("成交18.0亿元，增长");
    expect(edited.notices.map((notice) => editNoticeSentence(notice, "zh-CN"))).toEqual([
      "“增长”已不成立，暂用自动生成的语句",
    ]);
  });

  it("does not mind a turn of what the user left out", () => {
    const edit = rewriting(before, CONTRACTS, "技术合同成交{1}。");
    expect(told(applyEdits(textOf(18), editing(edit)))).toContain("技术合同成交18.0亿元。");
  });

  it("gives way where a figure is no longer told", () => {
    const edit = rewriting(before, CONTRACTS, "成交{1}，增长{2}。");
    const without = write(
      readingOf(observations({ indicator: "技术合同成交额", value: 22, decimals: 1 })),
    );
    expect(codes(applyEdits(without, editing(edit)))).toEqual(["figure-gone"]);
  });

  it("is done, and pointed out, where it claims or counts on its own account", () => {
    const edit = rewriting(before, CONTRACTS, "2020年成交{1}，首次增长{2}，惠及300家企业。");
    const edited = applyEdits(before, editing(edit));
    expect(told(edited)).toContain("首次增长10.0%");
    expect(edited.notices.map(({ code, words }) => [code, words])).toEqual([
      ["claim-unproved", ["首次"]],
      ["number-unlinked", ["300"]],
    ]);
  });

  it("cannot hold a figure its sentence does not have", () => {
    expect(rewriteSentence(sentence(before, CONTRACTS), "{7}")).toMatchObject({
      ok: false,
      problem: { code: "unknown-figure" },
    });
  });
});

describe("a rewritten sentence in a style", () => {
  const styled = (style: Partial<NarrativeSettings>): Narrative => {
    const reading = readingOf(
      observations(
        { indicator: "技术合同成交额", value: 12_345, unit: "万元", section: "成果转化" },
        { indicator: "技术合同成交额", value: 10_000, unit: "万元", period: YEAR_2019 },
      ),
    );
    return writtenIn(style, reading);
  };

  it.each<[string, Partial<NarrativeSettings>, string]>([
    ["as it is read aloud", {}, "成交1.23亿元，增长23.5%。"],
    ["as its cell has it", { units: "cell" }, "成交12345万元，增长23.5%。"],
    ["in the unit of its paragraph", { units: "magnitude" }, "成交1.23亿元，增长23.5%。"],
    [
      "with the decimals asked for",
      { decimals: { ...HOUSE_SETTINGS.decimals, growth: 2 } },
      "成交1.23亿元，增长23.45%。",
    ],
  ])("prints each figure %s", (_, style, text) => {
    const edit = rewriting(styled({}), CONTRACTS, "成交{1}，增长{2}。");
    expect(told(applyEdits(styled(style), editing(edit)))).toContain(text);
  });

  it("prints a figure so even where a claim stands before it: 与上年基本持平，略降0.1%", () => {
    const reading = readingOf(
      observations(
        { indicator: "技术合同成交额", value: 1998, section: "成果转化" },
        { indicator: "技术合同成交额", value: 2000, period: YEAR_2019 },
      ),
    );
    const text = writtenIn({ decimals: { ...HOUSE_SETTINGS.decimals, growth: 2 } }, reading);
    expect(printText(text)).toContain("基本持平，略降0.10%");
    const edit = rewriting(text, CONTRACTS, "成交{1}，与上年基本持平（略降{2}）。");
    expect(told(applyEdits(text, editing(edit)))).toContain("基本持平（略降0.10%）。");
  });
});

describe("a rewritten sentence in Traditional characters", () => {
  it("has the user's words and the units of its figures in them, too", async () => {
    const edit = rewriting(textOf(22), CONTRACTS, "技术市场活跃，成交{1}，增长{2}。");
    const edited = applyEdits(textOf(23), editing(edit));
    const traditional = await toTraditional(edited.narrative);
    expect(printText(traditional)).toContain("技術市場活躍，成交23.0億元，增長15.0%。");
  });

  it("is edited before it is written in them: their claiming words are not known", async () => {
    const traditional = await toTraditional(textOf(22));
    expect(() => applyEdits(traditional, editing())).toThrow();
  });
});

describe("edits", () => {
  it("are kept, and done to no other text than their own", () => {
    const edits = { ...editing({ kind: "exclude", sentence: SPACES }), subject: "甲县" } as const;
    const edited = applyEdits(textOf(22), edits);
    expect(edited.narrative).toEqual(textOf(22));
    expect(codes(edited)).toEqual(["other-text"]);
  });

  it("of sentences that are gone do nothing and say so", () => {
    const edits = editing({ kind: "exclude", sentence: "statement|无" });
    expect(codes(applyEdits(textOf(22), edits))).toEqual(["sentence-gone"]);
  });

  it("come back from JSON, and anything else is refused without an exception", () => {
    const edits = editing(rewriting(textOf(22), CONTRACTS, "成交{1}。"));
    expect(readEdits(JSON.stringify(edits))).toEqual({ ok: true, value: edits });
    expect(readEdits(JSON.stringify({ ...edits, version: 2 })).ok).toBe(false);
    expect(readEdits(JSON.stringify({ ...edits, more: 1 })).ok).toBe(false);
    fc.assert(fc.property(fc.json(), (json) => !readEdits(json).ok));
  });

  it("never throw, whatever they name", () => {
    const id = fc.oneof(
      fc.constantFrom(CONTRACTS, SPACES, "|", "statement|"),
      fc.string({ minLength: 1 }),
    );
    const edit = fc.oneof(
      fc.record({ kind: fc.constant("exclude" as const), sentence: id }),
      fc.record({ kind: fc.constant("move" as const), sentence: id, after: id }),
      fc.record({
        kind: fc.constant("rewrite" as const),
        sentence: id,
        pieces: fc.constant([{ type: "figure", fact: "?" }] as const),
        senses: fc.constant([]),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        applyEdits(textOf(22), editing(...edits));
      }),
      { numRuns: 50 },
    );
  });
});
