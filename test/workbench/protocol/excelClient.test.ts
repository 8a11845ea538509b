import { readFileSync } from "node:fs";
import { newerMembers, memberName, neededVersion } from "../../../workbench/protocol/apiVersions";
import {
  excelClients,
  hasSet,
  type ExcelClientName,
} from "../../../workbench/protocol/excelClient";
import { batch, call, hostOver, indexer, load, method, property, root } from "./batches";

const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

/** By class and member, the version of ExcelApi that Microsoft's own type definitions give. */
function documented(): Map<string, string> {
  const found = new Map<string, string>();
  let [owner, version] = ["", ""];
  for (const line of types.slice(types.indexOf("declare namespace Excel {")).split("\n")) {
    const [, kind, name = ""] = /^ {4}(?:export )?(class|interface) (\w+)/.exec(line) ?? [];
    if (kind) owner = kind === "class" ? name : "";
    if (line.includes("/**")) version = "";
    version = /Api set: ExcelApi ([\d.]+)/.exec(line)?.[1] ?? version;
    const [, member] = /^ {8}(?:readonly )?(\w+)[(:?]/.exec(line) ?? [];
    if (owner && member && version) found.set(`${owner}.${member}`, version);
  }
  return found;
}

const onSheet = [root, property(1, "Worksheets"), indexer(2, "指标")];
const ranged = [...onSheet, method(3, "GetRange", "A1")];

function codeUnder(client: ExcelClientName, request: ReturnType<typeof batch>): string | undefined {
  const { host } = hostOver({ 指标: [[1]] }, undefined, excelClients[client]);
  return host.run(request).Error?.Code;
}

describe("an Excel of a certain age", () => {
  // Microsoft's tables of requirement sets: LTSC 2021 has ExcelApi 1.14, LTSC 2024 1.17; both CustomFunctionsRuntime 1.3.
  it.each<[ExcelClientName, string, string]>([
    ["ltsc2021", "1.14", "1.3"],
    ["ltsc2024", "1.17", "1.3"],
    ["microsoft365", "1.20", "1.5"],
    ["web", "1.20", "1.5"],
  ])("has its sets: %s ExcelApi %s, CustomFunctionsRuntime %s", (name, api, runtime) => {
    expect(excelClients[name].requirementSets).toMatchObject({
      ExcelApi: api,
      CustomFunctionsRuntime: runtime,
    });
  });

  it("compares versions by number: 1.9 is older than 1.14", () => {
    expect(hasSet(excelClients.ltsc2021, "ExcelApi", "1.9")).toBe(true);
    expect(hasSet(excelClients.ltsc2021, "ExcelApi", "1.15")).toBe(false);
    expect(hasSet(excelClients.ltsc2021, "ExcelApiOnline", "1.1")).toBe(false);
  });

  it("refuses to load what came later, and has it where it has come", () => {
    const request = batch(ranged, load(4, "valuesAsJson"));
    expect(codeUnder("ltsc2021", request)).toBe("ApiNotFound");
    expect(codeUnder("ltsc2024", request)).toBeUndefined();
  });

  it("refuses to register for events that came later", () => {
    const request = batch(onSheet, call(3, "_RegisterEventNameChanged"));
    expect(codeUnder("ltsc2021", request)).toBe("ApiNotFound");
    expect(codeUnder("ltsc2024", request)).toBeUndefined();
  });

  it("refuses methods that came later, and knows none that the workbench lacks", () => {
    const visible = [...ranged, method(4, "GetSpecialCells", "Visible")];
    const select = batch(visible, call(5, "Select"));
    expect(codeUnder("ltsc2024", select)).toBe("ApiNotFound");
    expect(codeUnder("microsoft365", select)).toBeUndefined();
    expect(codeUnder("microsoft365", batch(ranged, call(4, "Insert", "Down")))).toBe("ApiNotFound");
  });

  it("leaves out what came later when everything is loaded", () => {
    const { host } = hostOver({ 指标: [[1]] }, undefined, excelClients.ltsc2021);
    const [loaded] = host.run(batch(ranged, load(4))).Results;
    expect(loaded?.Value).toHaveProperty("Values");
    expect(loaded?.Value).not.toHaveProperty("ValuesAsJson");
  });
});

describe("the table of newer members", () => {
  it("agrees with Microsoft's type definitions", () => {
    const expected = documented();
    const own = Object.entries(newerMembers).flatMap(([version, members]) =>
      members.map((member) => [member, version]),
    );
    expect(own).toEqual(own.map(([member = ""]) => [member, expected.get(member)]));
  });

  it("misses no member that a range or a sheet answers", () => {
    const { host } = hostOver({ 指标: [[1]] });
    const answered = [
      ["Range", host.run(batch(ranged, load(4)))] as const,
      ["Worksheet", host.run(batch(onSheet, load(3)))] as const,
      ["Workbook", host.run(batch([root], load(1)))] as const,
    ];
    const expected = documented();
    for (const [type, { Results }] of answered) {
      for (const name of Object.keys(Results[0]?.Value as object)) {
        const version = expected.get(`${type}.${memberName(name)}`) ?? "1.1";
        const isNewer = Number(version.split(".")[1]) > 7;
        expect([name, neededVersion(type, name)]).toEqual([name, isNewer ? version : undefined]);
      }
    }
  });
});
