import { growth } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";

/** The functions ask Office for its language at every call; here the page has an Office, or none. */
const withOffice = (office: unknown): unknown => {
  Object.assign(globalThis, { Office: office });
  return callFunction(() => growth([[5]], [[""]]));
};

beforeAll(provideHost);
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the sentence of an error", () => {
  it("is Chinese where no Office is there", () => {
    expect(callFunction(() => growth([[5]], [[""]]))).toEqual(["#N/A", "“上期”没有数据"]);
  });

  it("names the choices of a setting in the language too", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
    expect(callFunction(() => growth([[0]], [[80]], "maybe"))).toEqual([
      "#VALUE!",
      "“maybe” is not possible for “zeros”; possible: value / missing",
    ]);
  });

  it.each([
    [{}, "“上期”没有数据"],
    [{ context: {} }, "“上期”没有数据"],
    [{ context: { displayLanguage: "zh-CN" } }, "“上期”没有数据"],
    [{ context: { displayLanguage: "zh-TW" } }, "“上期”没有数据"],
    [{ context: { displayLanguage: "en-US" } }, "“previous” has no figure"],
    [{ context: { displayLanguage: "en-GB" } }, "“previous” has no figure"],
  ])("follows Office: %j", (office, sentence) => {
    expect(withOffice(office)).toEqual(["#N/A", sentence]);
  });
});
