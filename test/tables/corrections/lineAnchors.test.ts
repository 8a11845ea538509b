import { lineAnchors } from "../../../src/tables/corrections/lineAnchors";
import { matchLine } from "../../../src/tables/corrections/matchLine";

const lines = (...names: readonly string[]) => lineAnchors(names.map((name) => name.split("/")));
const [places] = [lines("专利", "位次", "论文", "位次")];
const second = places[3] ?? { path: ["?"] };

describe("rows and columns known by their names", () => {
  it("are found wherever they stand", () => {
    const [patents = { path: ["?"] }] = lines("专利");
    expect(matchLine(patents, lines("论文", "标准", "专利"))).toEqual({ ok: true, value: 2 });
  });

  it("are told apart by what they stand under", () => {
    const [, low = { path: ["?"] }] = lines("发明/授权", "实用新型/授权");
    expect(matchLine(low, lines("实用新型/授权", "发明/授权"))).toEqual({ ok: true, value: 0 });
  });

  it("are counted where nothing else tells them apart", () => {
    expect(second).toEqual({ path: ["位次"], nth: { at: 2, of: 2 } });
    expect(matchLine(second, lines("位次", "专利", "位次"))).toEqual({ ok: true, value: 2 });
  });

  it.each([
    ["one more of the name", lines("位次", "位次", "位次"), "correction-ambiguous"],
    ["one less of the name", lines("专利", "位次"), "correction-ambiguous"],
    ["none of the name", lines("专利", "排名"), "correction-unmatched"],
  ])("are not guessed when there is %s", (_, found, code) => {
    expect(matchLine(second, found)).toEqual({ ok: false, problem: { code } });
  });

  it("have no anchor without a name", () => {
    expect(lines("", " ")).toEqual([undefined, undefined]);
  });
});
