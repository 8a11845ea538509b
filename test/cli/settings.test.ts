import { writeFile } from "node:fs/promises";
import { narrateCommand } from "../../src/cli/narrateCommand";
import type { GivenSettings } from "../../src/narrative/settings/settingsSchema";
import { REGION_ROWS } from "../support/regionReading";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const book = () => folder.path("研发投入.xlsx");
const narrate = ranBy(narrateCommand);

beforeAll(() =>
  saveBook(book(), {
    "2022年": [
      ["地区", "R&D经费（亿元）", "R&D经费投入强度（%）"],
      ...REGION_ROWS.map((row) => [...row]),
    ],
  }),
);

async function narrateWith(text: string) {
  const file = folder.path("设置.json");
  await writeFile(file, text);
  return narrate(book(), "--subject", "四川", "--settings", file);
}

describe("narrate --settings", () => {
  it.each<[GivenSettings, string]>([
    [{ version: 1, ranks: "short", periods: "annual" }, "2022年度，四川R&D经费支出"],
    [{ version: 1, ranks: "short" }, "总量居全国第八；"],
    [{ version: 1, spacing: "figures" }, "总量居全国第 8 位；"],
    [{ version: 1, script: "hant" }, "與遼寧並列全國第13位"],
  ])("%j writes %s", async (settings, words) => {
    const { code, printed } = await narrateWith(JSON.stringify(settings));
    expect(code).toBe(0);
    expect(printed).toContain(words);
  });

  it.each<[what: string, text: string, line: string]>([
    [
      "a wrong choice, with its name and what can be chosen",
      '{"version":1,"ranks":"roman"}',
      "“位次（ranks：digits、chinese、short）”一项不认识或取值不对",
    ],
    [
      "a number out of bounds",
      '{"version":1,"thresholds":{"fewestTimes":1.5}}',
      "“翻番（thresholds.fewestTimes：2 至 1000）”一项不认识或取值不对",
    ],
    ["a setting nobody knows", '{"version":1,"tone":"warm"}', "“tone”一项不认识或取值不对"],
    ["a newer version", '{"version":2}', "“version”一项不认识或取值不对"],
    ["no settings at all", "位次：第三位", "措辞设置不能读取"],
  ])("complains in one line about %s", async (_what, text, line) => {
    const { code, printed, complaints } = await narrateWith(text);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complaints).toEqual([expect.stringMatching(/设置\.json：措辞设置不能读取/)]);
    expect(complaints[0]).toContain(line);
  });
});
