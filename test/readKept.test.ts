import * as v from "valibot";
import { readKept } from "../src/readKept";

const schema = v.strictObject({ version: v.literal(1), names: v.array(v.string()) });

describe("a text that was kept", () => {
  it("is read as its schema asks, with or without the mark that editors on Windows put before it", () => {
    const text = '{"version":1,"names":["湖北"]}';
    const value = { version: 1, names: ["湖北"] };
    expect(readKept(schema, text)).toEqual({ ok: true, value });
    expect(readKept(schema, `\uFEFF${text}`)).toEqual({ ok: true, value });
  });

  it.each([
    ["of a newer version", '{"version":2,"names":[]}', "version"],
    ["with a wrong value", '{"version":1,"names":["湖北",3]}', "names.1"],
    ["with something unknown in it", '{"version":1,"names":[],"more":true}', "more"],
  ])("%s is refused as a whole, and the place is told", (_, text, where) => {
    expect(readKept(schema, text)).toEqual({ ok: false, where });
  });

  it("that is no JSON is refused without an exception", () => {
    expect(readKept(schema, "?")).toEqual({ ok: false });
  });
});
