import { factsCommand } from "../../src/cli/factsCommand";
import type { FactListing } from "../../src/narrative/print/printFacts";
import { REGION_ROWS } from "../support/regionReading";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const book = () => folder.path("研发投入.xlsx");

beforeAll(() =>
  saveBook(book(), {
    "2022年": [
      ["地区", "R&D经费（亿元）", "R&D经费投入强度（%）"],
      ...REGION_ROWS.map((row) => [...row]),
    ],
  }),
);

const facts = ranBy(factsCommand);

describe("facts", () => {
  it("prints all that was read and all that can be said, of every subject", async () => {
    const { code, printed } = await facts(book(), "--format", "json");
    const json = JSON.parse(printed) as FactListing;
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(["observations", "facts", "tables", "refused"]);
    expect(json.observations).toHaveLength(64);
    expect(json.observations[0]).toMatchObject({
      entity: "全国",
      value: 30782.9,
      unit: "亿元",
      cell: "2022年!B2",
    });
    const subjects = new Set(json.facts.map(({ entity }) => entity));
    expect(subjects.size).toBe(31);
    expect(json.facts).toContainEqual(
      expect.objectContaining({
        entity: "湖北",
        kind: "rank",
        indicator: "R&D经费",
        value: 7,
        text: "第7位",
      }),
    );
  });

  it("prints a line a fact as text", async () => {
    const { printed } = await facts(book());
    expect(printed).toContain("share|R&D经费|湖北|2022年|全国\t4.1%\t2022年!B19 2022年!B2\n");
  });

  it("ends with code 2 and one line when it cannot", async () => {
    expect(await facts(folder.path("无.xlsx"))).toMatchObject({
      code: 2,
      printed: "",
      complaints: [expect.stringMatching(/无\.xlsx：/)],
    });
    expect(await facts(book(), "--format", "html")).toMatchObject({ code: 2 });
    expect(await facts()).toMatchObject({ code: 2 });
  });
});
