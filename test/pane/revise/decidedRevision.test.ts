import { correctedText } from "../../../src/pane/check/decisions";
import type { EditView, OpenView, ReviseView } from "../../../src/pane/engine/reviseView";
import { clausesOf, decidedRevision, UNDECIDED } from "../../../src/pane/revise/decidedRevision";

const OLD = "2019年，研发经费40亿元，增长5.0%；望远镜12台。";

const edit = (old: string, text: string, why: EditView["why"]): EditView => {
  const start = OLD.indexOf(old);
  return { start, end: start + old.length, old, text, why };
};

/** Made up: the spending fell to 38 亿元, by 5.0 %, and nobody knows of the telescopes. */
const view: ReviseView = {
  text: OLD,
  subject: "本市",
  edits: [
    edit("2019", "2020", "time"),
    edit("40亿元", "38亿元", "figure"),
    edit("增长", "下降", "word"),
    edit("5.0%", "5.0%", "figure"),
  ],
  open: [open("12台", "no-source", true)],
};

function open(words: string, why: OpenView["why"], marked: boolean): OpenView {
  const start = OLD.indexOf(words);
  return { start, end: start + words.length, words, why, marked };
}

const textWith = (held: readonly number[], shown = view) =>
  correctedText(OLD, decidedRevision(shown, { ...UNDECIDED, held: new Set(held) }));

describe("a revision as the user decides of it", () => {
  test("is all changes, with a mark behind what nobody knows", () => {
    expect(textWith([])).toBe("2020年，研发经费38亿元，下降5.0%；望远镜12台〔待核〕。");
  });

  test("changes or holds a figure together with the word that says which way", () => {
    expect(clausesOf(view)).toEqual([[0], [1], [2, 3]]);
  });

  test("marks every figure whose old words are held, as it may be stale", () => {
    expect(textWith([2, 3])).toBe("2020年，研发经费38亿元，增长5.0%〔待核〕；望远镜12台〔待核〕。");
  });

  test("says the figure that was chosen for a gap, unmarked", () => {
    const { start, end } = open("12台", "several", true);
    const source = (text: string) => ({ indicator: "望远镜", text, cells: [] });
    const candidates = ["14台", "15台"].map((text) => {
      return { source: source(text), changes: [{ start, end, text }] };
    });
    const several = { ...view, open: [{ ...open("12台", "several", true), candidates }] };
    const decided = { ...UNDECIDED, chosen: new Map([[0, 1]]) };
    expect(correctedText(OLD, decidedRevision(several, decided))).toBe(
      "2020年，研发经费38亿元，下降5.0%；望远镜15台。",
    );
    expect(textWith([], several)).toContain("望远镜12台〔待核〕");
  });

  test("marks no date that stays", () => {
    const dated = { ...view, open: [open("12台", "fixed-time", false)] };
    expect(textWith([], dated)).toBe("2020年，研发经费38亿元，下降5.0%；望远镜12台。");
  });
});
