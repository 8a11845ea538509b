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
    expect(Object.keys(json)).toEqual([
      "observations",
      "facts",
      "fields",
      "tables",
      "refused",
      "contradictions",
    ]);
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

  it("names those who were counted for a place once, whoever's place it is", async () => {
    const json = JSON.parse((await facts(book(), "--format", "json")).printed) as FactListing;
    const ranks = json.facts.filter(
      ({ kind, indicator }) => kind === "rank" && indicator === "R&D经费",
    );
    expect(new Set(ranks.map(({ fields }) => fields?.join())).size).toBe(1);
    const [field] = json.fields.filter(({ id }) => ranks[0]?.fields?.includes(id));
    // 31 provinces and 全国, which is not counted.
    expect(field?.operands.map(({ role }) => role)).toEqual([
      ...Array.from({ length: 31 }, () => "peer"),
      "excluded",
    ]);
    const hubei = ranks.find(({ entity }) => entity === "湖北");
    expect(hubei?.cells).toEqual(["2022年!B19", "2022年!B2:B33"]);
    expect(hubei?.operands).toEqual([{ role: "subject", cell: "2022年!B19", value: 1254.7 }]);
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
