import { usedTokens } from "../../scripts/theme/usedTokens";

const NAMES = ["colorBrandBackground", "colorNeutralStroke1", "shadow16", "colorBrand"];

describe("the tokens that scripts speak of", () => {
  it.each([
    ["as of the library", "background:n.colorBrandBackground}", "colorBrandBackground"],
    [
      "as a variable in a style",
      'B:"f1x{color:var(--colorNeutralStroke1)}"',
      "colorNeutralStroke1",
    ],
  ])("are found %s", (_, script, name) => {
    expect([...usedTokens(NAMES, script)]).toEqual([name]);
  });

  it("are not those that the library only lists", () => {
    expect([...usedTokens(NAMES, 'let n={shadow16:"var(--shadow16)"};')]).toEqual([]);
  });
});
