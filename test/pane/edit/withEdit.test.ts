import type { Edit } from "../../../src/narrative/edits/edits";
import { withEdit } from "../../../src/pane/edit/withEdit";

const rewrite = (sentence: string, text: string): Edit => ({
  kind: "rewrite",
  sentence,
  pieces: [{ type: "words", text }],
  senses: [],
});
const heading = (text: string): Edit => ({ kind: "heading", heading: "科技投入", text });
const move = (sentence: string, after: string): Edit => ({ kind: "move", sentence, after });

describe("one more edit", () => {
  test("takes the place of an earlier wording of the same sentence", () => {
    expect(withEdit([rewrite("甲", "旧"), rewrite("乙", "旧")], rewrite("甲", "新"))).toEqual([
      rewrite("乙", "旧"),
      rewrite("甲", "新"),
    ]);
  });

  test("takes the place of an earlier name of the same heading", () => {
    expect(withEdit([heading("旧")], heading("新"))).toEqual([heading("新")]);
  });

  test("of place follows the earlier ones: each moves from where the last has put it", () => {
    expect(withEdit([move("甲", "乙")], move("甲", "丙"))).toHaveLength(2);
  });
});
