import { readingOfDrawn } from "../support/readDrawn";

/** A sheet of settings, and what of it is asked of the text. */
function askedBy(...lines: readonly string[]) {
  const sheets = {
    参数: ["参数|内容", "报告年度|2020", ...lines],
    指标: ["指标|单位|本年", "专利|件|18"],
  };
  const { asked, tables } = readingOfDrawn({ name: "", sheets, tables: [], figures: [] });
  const parameters = tables.find(({ orientation }) => orientation === "parameters");
  return { asked, roles: parameters?.rows.map(({ label, role }) => `${label} ${role}`).slice(1) };
}

const at = (row: number) => ({ sheet: "参数", row, column: 1 });

describe("what a sheet of settings asks of the text", () => {
  it.each<[lines: string[], asked: object | undefined, roles: string[]]>([
    [["简/繁|繁体"], { script: "hant", cells: [at(2)] }, ["简/繁 parameter"]],
    [["簡/繁|繁體"], { script: "hant", cells: [at(2)] }, ["簡/繁 parameter"]],
    [["简/繁|简"], { script: "hans", cells: [at(2)] }, ["简/繁 parameter"]],
    [["篇幅|完整版"], { length: "full", cells: [at(2)] }, ["篇幅 parameter"]],
    [
      ["简/繁|繁", "标点|全角", "篇幅|摘要"],
      { script: "hant", length: "brief", cells: [at(2), at(4)] },
      ["简/繁 parameter", "标点 unread", "篇幅 parameter"],
    ],
    [["简/繁|两种都要"], undefined, ["简/繁 unread"]],
    [["篇幅|3000字"], undefined, ["篇幅 unread"]],
    [["篇幅|constructor"], undefined, ["篇幅 unread"]],
  ])("%j", (lines, asked, roles) => {
    expect(askedBy(...lines)).toEqual({ asked, roles });
  });

  it("is nothing where two rows differ", () => {
    expect(askedBy("简/繁|简体", "字体|繁体").asked).toBeUndefined();
  });
});
