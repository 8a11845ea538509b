import { textDefaults } from "../../src/narrative/textDefaults";
import type { AskedFor } from "../../src/tables/askedFor";

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
});
