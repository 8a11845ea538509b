import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

/** The text of a county's sheet with these rows; all figures are invented. */
function told(head: string, ...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(["2023年临江县主要指标", head, ...rows]), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const YEARS = "指标|单位|2023年|2022年";
const GROWN = "指标|单位|2023年|同比增长%";

describe("the verb of what rises", () => {
  it.each<[string, string, string, string]>([
    ["a rate that somebody raises", YEARS, "城镇化率|%|68.5|67.9", "提高0.6个百分点"],
    ["a rate that nobody wants to rise", YEARS, "城镇登记失业率|%|3.2|3.1", "上升0.1个百分点"],
    ["a share that is neither good nor bad", YEARS, "第一产业占比|%|13.2|12.1", "提高1.1个百分点"],
    ["a price", GROWN, "新建商品住宅均价|元/平方米|8652|2.3", "上涨2.3%"],
    ["an amount", GROWN, "社会消费品零售总额|亿元|86.5|2.3", "增长2.3%"],
  ])("says of %s what a person says", (_, head, row, words) => {
    expect(told(head, row)).toContain(words);
  });

  it("is one that fits all of a list", () => {
    const good = ["毛入园率|%|93.5|91.2", "毛入学率|%|92.6|92.0"];
    expect(told(YEARS, ...good)).toMatch(/分别提高2\.3和0\.6个百分点/);
    const bad = ["城镇登记失业率|%|3.2|3.1", "资产负债率|%|63.8|62.1"];
    expect(told(YEARS, ...bad)).not.toContain("提高");
  });
});

describe("an index of prices", () => {
  // It counts the year before as 100: two of them have no difference that anybody tells.
  it("is told without its distance from the year before", () => {
    const text = told(YEARS, "居民消费价格指数|%|100.3|101.8", "人均用水量|立方米|38|36");
    expect(text).toContain("居民消费价格指数");
    expect(text).not.toContain("1.5个百分点");
  });
});
