import { applyEdits } from "../../../src/narrative/edits/applyEdits";
import type { Edit } from "../../../src/narrative/edits/edits";
import { standingEdits } from "../../../src/narrative/edits/standingEdits";
import type { Narrative } from "../../../src/narrative/narrative";
import { printText } from "../../../src/narrative/print/printText";
import { sentencesIn } from "../../../src/narrative/sentencesIn";
import { editFromShown } from "../../../src/pane/edit/shownTemplate";
import { withEdit, withoutEdit } from "../../../src/pane/edit/withEdit";
import { write } from "../../support/changedWithout";
import { observations, readingOf, YEAR_2019 } from "../../support/narrativeReading";

/** 技术合同成交额 of 20 the year before. All figures are invented. */
function generatedOf(contracts: number): Narrative {
  return write(
    readingOf(
      observations(
        { indicator: "技术合同成交额", value: contracts, decimals: 1, section: "成果转化" },
        { indicator: "技术合同成交额", value: 20, decimals: 1, period: YEAR_2019 },
      ),
    ),
  );
}

const ID = "statement|技术合同成交额";
const GENERATED = generatedOf(23);

function edited(edits: readonly Edit[], generated = GENERATED) {
  return applyEdits(generated, { version: 1, subject: "", period: "2020年", edits });
}

function sentenceOf(narrative: Narrative) {
  const placed = sentencesIn(narrative).find(({ sentence }) => sentence.id === ID);
  if (!placed) throw new Error(`no sentence ${ID}`);
  return placed.sentence;
}

/** Rewrites the sentence as it is shown after these edits, as the pane does. */
function rewriting(edits: readonly Edit[], typed: string): readonly Edit[] {
  const shown = sentenceOf(edited(edits).narrative);
  const edit = editFromShown(shown, typed, sentenceOf(GENERATED));
  if (!edit.ok) throw new Error(edit.problem.code);
  return withEdit(edits, edit.value);
}

const told = (edits: readonly Edit[]) => printText(edited(edits).narrative);

const [FIRST, SECOND, THIRD] = [
  "技术合同成交额【23.0亿元】，同口径增长【15.0%】，开局良好。",
  "技术合同成交额【23.0亿元】，同口径增长【15.0%】，开局较好。",
  "成交【23.0亿元】，增长【15.0%】。",
] as const;
const plain = (typed: string) => typed.replace(/[【】]/g, "");

describe("a sentence that is rewritten again", () => {
  const once = rewriting([], FIRST);
  const twice = rewriting(once, SECOND);
  const thrice = rewriting(twice, THIRD);

  test.each([
    ["once", once, FIRST],
    ["twice", twice, SECOND],
    ["three times", thrice, THIRD],
  ])("%s says the last wording and nothing is set aside", (_, edits, typed) => {
    expect(told(edits)).toContain(plain(typed));
    expect(edited(edits).notices).toEqual([]);
    expect(standingEdits(edits)).toHaveLength(1);
  });

  test("goes on following its cells, and gives way where its claim has turned", () => {
    expect(printText(edited(thrice, generatedOf(24)).narrative)).toContain(
      "成交24.0亿元，增长20.0%。",
    );
    const fallen = edited(thrice, generatedOf(18));
    expect(fallen.notices.map(({ code, words }) => [code, words])).toEqual([
      ["claim-changed", ["增长"]],
    ]);
  });

  test("says the wording before when the last one is taken back", () => {
    expect(told(thrice.slice(0, -1))).toContain(plain(SECOND));
    expect(told(thrice.slice(0, -2))).toContain(plain(FIRST));
  });

  test("says what was generated when it is given back as a whole", () => {
    const last = thrice[thrice.length - 1];
    if (!last) throw new Error("no edit");
    expect(withoutEdit(thrice, last)).toEqual([]);
  });

  test("can say a figure again that an earlier wording left out", () => {
    const without = rewriting([], "成交【23.0亿元】。");
    expect(told(rewriting(without, THIRD))).toContain(plain(THIRD));
  });
});
