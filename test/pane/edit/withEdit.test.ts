import type { Edit } from "../../../src/narrative/edits/edits";
import { standingEdits } from "../../../src/narrative/edits/standingEdits";
import { withEdit, withoutEdit } from "../../../src/pane/edit/withEdit";

const rewrite = (sentence: string, text: string): Edit => ({
  kind: "rewrite",
  sentence,
  pieces: [{ type: "words", text }],
  senses: [],
});
const heading = (text: string): Edit => ({ kind: "heading", heading: "科技投入", text });
const move = (sentence: string, after: string): Edit => ({ kind: "move", sentence, after });

describe("one more edit", () => {
  test("takes the place of an earlier wording of the same sentence, which can be gone back to", () => {
    const edits = withEdit([rewrite("甲", "旧"), rewrite("乙", "旧")], rewrite("甲", "新"));
    expect(standingEdits(edits)).toEqual([rewrite("乙", "旧"), rewrite("甲", "新")]);
    expect(edits.slice(0, -1)).toEqual([rewrite("甲", "旧"), rewrite("乙", "旧")]);
  });

  test("takes the place of an earlier name of the same heading, which can be gone back to", () => {
    const edits = withEdit([heading("旧")], heading("新"));
    expect(standingEdits(edits)).toEqual([heading("新")]);
    expect(edits.slice(0, -1)).toEqual([heading("旧")]);
  });

  test("keeps no more earlier wordings than somebody goes back to", () => {
    const wordings = Array.from({ length: 40 }, (_, index) => rewrite("甲", `第${index}稿`));
    const edits = wordings.reduce<readonly Edit[]>(withEdit, [rewrite("乙", "旧")]);
    expect(edits).toHaveLength(11);
    expect(edits[0]).toEqual(rewrite("乙", "旧"));
    expect(edits[edits.length - 1]).toEqual(rewrite("甲", "第39稿"));
  });

  test("leaves a sentence out once only", () => {
    const exclude: Edit = { kind: "exclude", sentence: "甲" };
    expect(withEdit([exclude], exclude)).toEqual([exclude]);
  });

  test("of place follows the earlier ones: each moves from where the last has put it", () => {
    const edits = withEdit([move("甲", "乙")], move("甲", "丙"));
    expect(standingEdits(edits)).toHaveLength(2);
  });
});

describe("an edit that is taken back by itself", () => {
  test("takes the earlier wordings of its sentence with it and leaves all others", () => {
    const last = rewrite("甲", "新");
    expect(withoutEdit([rewrite("甲", "旧"), rewrite("乙", "旧"), last], last)).toEqual([
      rewrite("乙", "旧"),
    ]);
  });

  test("leaves the earlier moves of its sentence", () => {
    const last = move("甲", "丙");
    expect(withoutEdit([move("甲", "乙"), last], last)).toEqual([move("甲", "乙")]);
  });
});
