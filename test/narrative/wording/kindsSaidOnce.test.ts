import { sayIndicator } from "../../../src/narrative/naming/names";

describe("what a thing is one of", () => {
  it.each([
    ["幼儿园学校数", "幼儿园"],
    ["小学教学点学校数", "小学教学点"],
    ["完全中学学校", "完全中学"],
    ["乡镇卫生院机构数", "乡镇卫生院"],
    ["稻谷粮食总产量", "稻谷产量"],
    ["豆类粮食播种面积", "豆类播种面积"],
    ["花生油料产量", "花生产量"],
  ])("is not said behind its own name: %s is %s", (indicator, said) => {
    expect(sayIndicator(indicator)).toBe(said);
  });

  it.each(["九年一贯制学校", "留学机构", "大春粮食产量", "粮食总产量", "全市粮食总产量"])(
    "stays where the name needs it: %s",
    (indicator) => {
      expect(sayIndicator(indicator)).toBe(indicator);
    },
  );
});
