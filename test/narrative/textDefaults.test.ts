import { textDefaults } from "../../src/narrative/textDefaults";
import { scriptOf } from "../../src/narrative/scriptOf";
import type { AskedFor } from "../../src/tables/askedFor";
import { readingOfSheet } from "../support/readingOfSheet";

const cells = [{ sheet: "参数", row: 3, column: 1 }];
const asked: AskedFor = { script: "hant", length: "full", cells };

describe("textDefaults", () => {
  test("are the house's where nobody says anything", () => {
    const expected = { length: "standard", script: "hans" };
    expect(textDefaults({ script: "hans" }, undefined, {})).toEqual(expected);
    expect(textDefaults({ script: "hans" }, { cells }, {})).toEqual(expected);
  });

  test("follow a sheet of settings, and say so", () => {
    const expected = { length: "full", script: "hant", asked };
    expect(textDefaults({ script: "hans" }, asked, {})).toEqual(expected);
  });

  test("leave the characters to the settings that the user keeps", () => {
    expect(textDefaults({ script: "hant" }, { script: "hans", cells }, {})).toEqual({
      length: "standard",
      script: "hant",
    });
  });

  test("name no sheet of settings for what the user has chosen on the page", () => {
    const chosen = { script: "hans", length: "brief" } as const;
    expect(textDefaults({ script: "hans" }, asked, chosen).asked).toBeUndefined();
    expect(textDefaults({ script: "hans" }, asked, { script: "hans" }).asked).toEqual({
      length: "full",
      cells,
    });
  });

  test("are the characters of the workbook where nobody chooses", () => {
    expect(textDefaults({ script: "hans" }, undefined, {}, "hant").script).toBe("hant");
    expect(textDefaults({ script: "hans" }, { script: "hans", cells }, {}, "hant").script).toBe(
      "hans",
    );
  });
});

describe("scriptOf", () => {
  test.each([
    ["hant", ["指標 | 單位 | 2020年", "專利申請數 | 件 | 541"]],
    ["hans", ["指标 | 单位 | 2020年", "专利申请数 | 件 | 541"]],
    ["hans", ["指标 | 单位 | 2020年", "R&D经费支出 | 亿元 | 5.4", "瀘縣专利授权量 | 件 | 31"]],
  ])("is %s where most of the names are", (script, rows) => {
    expect(scriptOf(readingOfSheet(rows))).toBe(script);
  });
});
