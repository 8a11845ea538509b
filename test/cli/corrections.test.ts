import { readFile, writeFile } from "node:fs/promises";
import { factsCommand } from "../../src/cli/factsCommand";
import { narrateCommand } from "../../src/cli/narrateCommand";
import { SETTING_KEYS } from "../../src/hosts/settingKeys";
import type { FactListing } from "../../src/narrative/print/printFacts";
import type { Correction } from "../../src/tables/corrections/corrections";
import { printCorrections } from "../../src/tables/corrections/printCorrections";
import { withSettings } from "../../workbench/book/withSettings";
import { REGION_ROWS } from "../support/regionReading";
import { saveBook, useFolder } from "../support/savedBook";
import { ranBy } from "../support/ranBy";

const folder = useFolder();
const plain = () => folder.path("研发投入.xlsx");
const narrate = ranBy(narrateCommand);
const facts = ranBy(factsCommand);

beforeAll(() =>
  saveBook(plain(), {
    "2022年": [["地区", "R&D经费（亿元）"], ...REGION_ROWS.map((row) => row.slice(0, 2))],
  }),
);

/** The workbook with a text where the pane keeps its corrections. */
async function keeping(text: string, name = SETTING_KEYS.corrections): Promise<string> {
  const file = folder.path("更正.xlsx");
  const bytes = new Uint8Array(await readFile(plain()));
  await writeFile(file, await withSettings(bytes, [[name, JSON.stringify(text)]]));
  return file;
}

function corrected(...corrections: readonly Correction[]): Promise<string> {
  return keeping(printCorrections({ version: 1, corrections }));
}

describe("corrections kept in the workbook", () => {
  it("are used by narrate, as the pane uses them, and a line says so", async () => {
    const file = await corrected(
      { kind: "subject", entity: "四川" },
      { kind: "peer", entity: "湖北", counted: false },
    );
    const { code, printed, complaints } = await narrate(file);
    expect(code).toBe(0);
    // 湖北, just before 四川, no longer counts: 7th, not 8th.
    expect(printed).toMatch(/^2022年四川研究与试验发展（R&D）经费投入情况\n/);
    expect(printed).toContain("居全国第7位");
    expect(complaints).toEqual([`${file}：已采用工作簿中保存的 2 项更正`]);
  });

  it("are used by facts as well", async () => {
    const file = await corrected({ kind: "peer", entity: "湖北", counted: false });
    const { printed, complaints } = await facts(file, "--format", "json");
    const listing = JSON.parse(printed) as FactListing;
    const place = listing.facts.find(({ id }) => id.startsWith("rank|R&D经费|四川"));
    expect(place?.value).toBe(7);
    expect(complaints).toEqual([`${file}：已采用工作簿中保存的 1 项更正`]);
  });

  it("that fit nothing in it are counted, with the reason", async () => {
    const file = await corrected(
      { kind: "subject", entity: "四川" },
      { kind: "peer", entity: "夏威夷", counted: false },
      { kind: "peer", entity: "关岛", counted: false },
    );
    const { complaints } = await narrate(file);
    expect(complaints).toEqual([
      `${file}：已采用工作簿中保存的 1 项更正；另有 2 项没有用上：工作簿中没有找到这项更正所指的内容`,
    ]);
  });

  it("hold for the older copy of the workbook, too, each file with its own", async () => {
    const file = await corrected({ kind: "subject", entity: "四川" });
    const same = await narrate(file, "--since", file);
    expect(same.printed).toBe("没有变化\n");
    expect(same.complaints).toHaveLength(2);
    const { printed, complaints } = await narrate(file, "--since", plain());
    expect(printed).toBe("没有变化\n");
    expect(complaints).toHaveLength(1);
  });

  it.each(["?", '{"version":99}', ""])(
    "that cannot be read (%j) are told, and the workbook is read without them",
    async (text) => {
      const file = await keeping(text);
      const { code, printed, complaints } = await narrate(file, "--subject", "四川");
      expect(code).toBe(0);
      expect(printed).toContain("居全国第8位");
      expect(complaints).toEqual([
        `${file}：工作簿中保存的更正不能读取，可能由更新的版本保存或已损坏`,
      ]);
    },
  );

  it("are not looked for among what other add-ins keep", async () => {
    const file = await keeping("?", "Other.Corrections" as typeof SETTING_KEYS.corrections);
    expect((await narrate(file, "--subject", "四川")).complaints).toEqual([]);
  });
});
