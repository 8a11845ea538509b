import { entityName, isSelfName, looksLikeRegion } from "../../../src/tables/words/regionNames";

describe("names in a column of regions", () => {
  it.each([
    ["北   京", "北京", "member"],
    ["古藺縣", "古藺縣", "member"],
    ["本市", "本市", "self"],
    ["我 县", "我县", "self"],
    ["全　国", "全国", "total"],
    ["总 计", "总计", "total"],
    ["全省合计", "全省", "total"],
    ["全省平均水平", "全省平均", "average"],
    ["平均值", "平均", "average"],
    ["皖北合计", "皖北合计", "subtotal"],
    ["其中：县级", "其中:县级", "subtotal"],
  ])("%s is %s, a %s", (text, name, role) => {
    expect(entityName(text)).toMatchObject({ name, role });
  });

  it.each(["甲市", "北京", "内蒙古", "全省", "市本级", "經濟開發區", "神农架林区", "平均", "我市"])(
    "%s looks like a region",
    (text) => expect(looksLikeRegion(text)).toBe(true),
  );

  it.each(["专利授权量", "R&D经费", "企业", "发明", "县（市、区）", "一、科技投入", ""])(
    "%j does not",
    (text) => expect(looksLikeRegion(text)).toBe(false),
  );

  it("tells the office's own area from the area as a whole", () => {
    expect([isSelfName("本市"), isSelfName("全市"), isSelfName("本市位次")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
