import * as functions from "../../../src/functions/functions";
import { readArguments, type Entries } from "../../../src/pane/functions/formulaArguments";
import { FUNCTIONS } from "../../../src/pane/functions/functionEntries";
import { computeLive, type LiveCell } from "../../../src/pane/functions/computeLive";
import type { HandedCell } from "../../../src/hosts/formulaDesk";
import { provideHost } from "../../functions/callFunction";

beforeAll(provideHost);

async function live(
  id: string,
  entries: Entries,
  cells: readonly HandedCell[][][],
): Promise<LiveCell[][]> {
  const reference = FUNCTIONS.find((each) => each.id === id);
  if (!reference) throw new Error(`No function ${id}`);
  const read = readArguments(reference, entries, "指标");
  const args = (read.ok && read.value) || [];
  const referring = args.filter(({ given }) => given?.type === "reference");
  const handed = new Map(referring.map((arg, index) => [arg, cells[index] ?? []]));
  return computeLive(reference, args, handed, functions);
}

describe("the result shown in the form", () => {
  it("is the very function's, with each refusal in its place", async () => {
    const cells = [
      [[125], [60], [7]],
      [[100], [80], [""]],
    ];
    expect(await live("GROWTH", { current: "C2:C4", previous: "B2:B4" }, cells)).toEqual([
      [{ type: "value", value: 0.25 }],
      [{ type: "value", value: -0.25 }],
      [{ type: "error", code: "#N/A", sentence: "“上期”没有数据" }],
    ]);
  });

  it("is the one error of a formula that fails as a whole", async () => {
    expect(await live("POINTS", { current: "C2", previous: "B2" }, [[[2.33]], [[2.54]]])).toEqual([
      [{ type: "error", code: "#VALUE!", sentence: expect.stringContaining("比率写法") as string }],
    ]);
  });

  it("is computed with what stands in the fields themselves, and a setting's single cell", async () => {
    expect(await live("CAGR", { first: "100", last: "121", years: "2" }, [])).toEqual([
      [{ type: "value", value: 0.1 }],
    ]);
    expect(await live("AMOUNT", { value: "1254.7", unit: "B1" }, [[["亿元"]]])).toEqual([
      [{ type: "value", value: "1254.7亿元" }],
    ]);
  });

  it("says of an error in a cell what the function says", async () => {
    const cells = [[[{ code: "#DIV/0!" }]], [[100]]];
    expect(await live("SHARE", { part: "C2", whole: "B2" }, cells)).toEqual([
      [{ type: "error", code: "#N/A", sentence: "引用的单元格是错误值 #DIV/0!" }],
    ]);
  });
});
