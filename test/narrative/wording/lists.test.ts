import { PLACE } from "../../../src/quantity/unit";
import { observations, type Given } from "../../support/narrativeReading";
import { textOf } from "../../support/textOf";

const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;

describe("several indicators in one sentence", () => {
  it("form a list where they have levels only", () => {
    const found = observations(
      { indicator: "院士工作站", value: 15, unit: "家", counting: "stock" },
      { indicator: "博士后科研工作站", value: 8, unit: "家", counting: "stock" },
    );
    expect(textOf(found)).toBe("2020年，现有院士工作站15家、博士后科研工作站8家。");
  });

  it("keep new ones and existing ones apart", () => {
    const found = observations(
      { indicator: "院士工作站", value: 15, unit: "家", counting: "stock" },
      { indicator: "省级重点实验室", value: 2, unit: "家", counting: "new" },
    );
    expect(textOf(found)).toBe("2020年，现有院士工作站15家。新增省级重点实验室2家。");
  });

  it("name once what both amounts are of, where the rest says what is measured", () => {
    const funds = observations(
      { indicator: "工伤保险当期收入", value: 3.2, unit: "亿元", decimals: 1 },
      { indicator: "工伤保险当期支出", value: 2.9, unit: "亿元", decimals: 1 },
    );
    expect(textOf(funds)).toBe("2020年，工伤保险当期收入3.2亿元、支出2.9亿元。");
    const kinds = observations(
      { indicator: "高新技术企业", value: 61, unit: "家" },
      { indicator: "高新技术园区", value: 3, unit: "家" },
    );
    expect(textOf(kinds)).toBe("2020年，高新技术企业61家、高新技术园区3家。");
  });

  it("put the parts of a total behind it", () => {
    const found = observations(
      { indicator: "研发平台", value: 150, unit: "家", counting: "stock" },
      { indicator: "省级重点实验室", value: 28, unit: "家", partOf: "研发平台" },
      { indicator: "工程技术研究中心", value: 30, unit: "家", partOf: "研发平台" },
    );
    expect(textOf(found)).toBe(
      "2020年，现有研发平台150家，其中省级重点实验室28家、工程技术研究中心30家。",
    );
  });

  it("share a place they all have", () => {
    const found = observations(
      { indicator: "专利申请总量", value: 13065, unit: "件" },
      { indicator: "专利申请总量", measure: "rank", value: 4, scope: "全省" },
      { indicator: "专利授权量", value: 4892, unit: "件" },
      { indicator: "专利授权量", measure: "rank", value: 4, scope: "全省" },
    );
    expect(textOf(found)).toBe("2020年，专利申请总量13065件、专利授权量4892件，均居全省第4位。");
  });

  it("share places behind claims of their own, and are counted", () => {
    const told = (indicator: string, value: number, share: number): Given[] => [
      { indicator, value, unit: "件" },
      { indicator, measure: "share", value: share, whole: "全省", decimals: 1 },
      { indicator, measure: "rank", value: 3, scope: "全省" },
      { indicator, measure: "rank", value: 2, scope: "同组" },
    ];
    const found = observations(
      ...told("专利申请总量", 15730, 0.106),
      ...told("专利授权量", 9215, 0.121),
    );
    expect(textOf(found)).toBe(
      "2020年，专利申请总量15730件，占全省的10.6%；专利授权量9215件，占全省的12.1%，上述两项均居全省第3位、同组第2位。",
    );
  });

  it("name a total side by side with a part that shares its place", () => {
    const place = { measure: "rank", value: 4, scope: "全省" } as const;
    const found = observations(
      { indicator: "专利申请总量", value: 13065, unit: "件" },
      { indicator: "专利申请总量", ...place },
      { indicator: "发明专利申请量", value: 6244, unit: "件", partOf: "专利申请总量" },
      { indicator: "发明专利申请量", ...place },
      { indicator: "专利授权量", value: 4892, unit: "件" },
      { indicator: "专利授权量", ...place },
    );
    expect(textOf(found)).toBe(
      "2020年，专利申请总量13065件、发明专利申请量6244件、专利授权量4892件，均居全省第4位。",
    );
  });

  it("never share the place of an amount and that of a rate", () => {
    const found = observations(
      { indicator: "R&D经费", value: 7, decimals: 1 },
      { indicator: "R&D经费", measure: "rank", value: 31, scope: "全国" },
      { ...rate, value: 0.0033 },
      { ...rate, measure: "rank", value: 31, scope: "全国", unit: PLACE, decimals: 0 },
    );
    expect(textOf(found)).toBe(
      "2020年，R&D经费支出7.0亿元，居全国第31位；R&D经费投入强度0.33%，居全国第31位。",
    );
  });

  const growths = (second: number, places: readonly number[]) =>
    observations(
      { indicator: "高新技术产业总产值", measure: "growth", value: 0.27, decimals: 1 },
      {
        indicator: "高新技术产业总产值",
        measure: "growth-rank",
        value: places[0] ?? 0,
        scope: "全省",
      },
      { indicator: "高新技术产业增加值", measure: "growth", value: second, decimals: 1 },
      {
        indicator: "高新技术产业增加值",
        measure: "growth-rank",
        value: places[1] ?? 0,
        scope: "全省",
      },
    );

  it.each([
    [
      0.232,
      [3, 3],
      "高新技术产业总产值、高新技术产业增加值比上年分别增长27.0%和23.2%，增速均居全省第3位",
    ],
    [
      0.232,
      [3, 5],
      "高新技术产业总产值、高新技术产业增加值比上年分别增长27.0%和23.2%，增速分别居全省第3位和第5位",
    ],
    [
      -0.012,
      [3, 9],
      "高新技术产业总产值比上年增长27.0%，增速居全省第3位；高新技术产业增加值比上年下降1.2%，增速居全省第9位",
    ],
  ])("pair growth of %p and places %p with their names", (second, places, sentence) => {
    expect(textOf(growths(second, places))).toBe(`2020年，${sentence}。`);
  });

  it("pair places in the group and gaps to the average as well", () => {
    const told = (indicator: string, value: number, group: number): Given[] => [
      { indicator, measure: "growth", value, decimals: 1 },
      { indicator, measure: "growth-rank", value: 3, scope: "全省" },
      { indicator, measure: "growth-rank", value: group, scope: "同组" },
      {
        indicator,
        measure: "growth",
        value: 0.2,
        decimals: 1,
        entity: "全省平均",
        entityRole: "average",
      },
    ];
    const sentence = (group: number) =>
      textOf(
        observations(
          ...told("高新技术产业总产值", 0.27, 1),
          ...told("高新技术产业增加值", 0.232, group),
        ),
      );
    expect(sentence(1)).toBe(
      "2020年，高新技术产业总产值、高新技术产业增加值比上年分别增长27.0%和23.2%，增速均居全省第3位、同组第1位，分别高于全省平均水平7.0和3.2个百分点。",
    );
    expect(sentence(2)).toContain("增速均居全省第3位，分别居同组第1位和第2位，分别高于");
  });
});
