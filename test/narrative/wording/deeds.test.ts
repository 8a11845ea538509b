import { YEARS } from "../../../src/quantity/unit";
import { observations, readingOf, type Given } from "../../support/narrativeReading";
import { textOf } from "../../support/textOf";

describe("the opening of a section that begins with what was done", () => {
  /** The first sentence of the second section: the first section names year and office. */
  const opening = (indicator: string, more: Partial<Given> = {}) => {
    const found = observations(
      { indicator: "R&D经费", value: 3.9, decimals: 1 },
      { indicator, value: 12, unit: "项", section: "创新主体", ...more },
      { indicator: "其他任务", value: 3, unit: "项", section: "一、其他" },
    );
    const reading = readingOf(found, { selfName: "本市" });
    return textOf(reading).split("\n")[1]?.replace(/。.*/, "");
  };

  it.each<[section: string, sentence: string]>([
    ["成果转化", "全年征集需求12项"],
    ["平台载体", "全市征集需求12项"],
    ["创新主体", "征集需求12项"],
  ])("is by its theme, so that not every section of a page says 全年: %s", (section, sentence) => {
    expect(opening("需求", { section, verb: "征集" })).toBe(sentence);
  });

  it("is the names themselves where it begins with them", () => {
    const firms = { stage: "晋级", base: "大赛决赛", unit: "家", examples: ["甲公司"] } as const;
    expect(opening("大赛决赛晋级", { section: "成果转化", ...firms })).toBe(
      "甲公司等12家企业晋级大赛决赛",
    );
  });
});

describe("a list of which nothing says what was done", () => {
  it("is there, and is not done", () => {
    const found = observations({
      indicator: "评定部门",
      value: 8,
      unit: "个",
      examples: ["科技厅", "经信委"],
    });
    expect(textOf(found)).toBe("2020年，评定部门有科技厅、经信委等8个。");
  });
});

describe("how long something has gone on", () => {
  it("is said of the thing, in a sentence of its own", () => {
    const found = observations(
      { indicator: "新增利税", value: 6.4, decimals: 1 },
      { indicator: "科技行动计划实施年数", value: 3, unit: YEARS },
    );
    expect(textOf(found)).toContain("6.4亿元。科技行动计划已实施3年。");
  });
});

describe("a sentence of long names", () => {
  it("ends before it grows longer than a reader can hold, whatever the figures are", () => {
    const name = "省级重点产业技术创新与成果转化专项资金支持科技计划项目";
    const found = observations(
      ...["一", "二", "三", "四", "五"].map((of) => ({
        indicator: `${of}类${name}`,
        value: 3,
        unit: "项",
        counting: "new" as const,
      })),
    );
    expect(textOf(found).match(/。/g)).toHaveLength(2);
  });
});

describe("what was done", () => {
  it("has the verb of the sheet", () => {
    const found = observations({
      indicator: "技术需求",
      value: 120,
      unit: "项",
      qualifier: "多",
      verb: "征集",
    });
    expect(textOf(found)).toBe("2020年，征集技术需求120多项。");
  });

  it("has a verb that leads to the figure right before it", () => {
    const found = observations({ indicator: "在孵企业", value: 64, unit: "家", verb: "总数达" });
    expect(textOf(found)).toBe("2020年，在孵企业总数达64家。");
  });

  it("has no verb twice where the name begins with it", () => {
    const found = observations({ indicator: "推荐专家", value: 10, unit: "名", verb: "推荐" });
    expect(textOf(found)).toBe("2020年，推荐专家10名。");
  });

  it("has a verb once in a list of things done alike", () => {
    const found = observations(
      { indicator: "市级企业研发中心", value: 62, unit: "家", counting: "new", verb: "组织认定" },
      { indicator: "市级工程技术中心", value: 38, unit: "家", counting: "new", verb: "组织认定" },
      { indicator: "省级重点实验室", value: 2, unit: "家", counting: "new", verb: "新建" },
    );
    expect(textOf(found)).toBe(
      "2020年，组织认定市级企业研发中心62家、市级工程技术中心38家，新建省级重点实验室2家。",
    );
  });

  it("has a verb that its name asks for where the sheet gives none", () => {
    const found = observations({ indicator: "省级科技重大专项", value: 10, unit: "项" });
    expect(textOf(found)).toBe("2020年，实施省级科技重大专项10项。");
  });

  it("names some of them before the number of all", () => {
    const found = observations({
      indicator: "先进科技成果",
      value: 1000,
      unit: "项",
      qualifier: "余",
      verb: "发布",
      examples: ["清华大学", "上海交大"],
    });
    expect(textOf(found)).toBe("2020年，发布清华大学、上海交大等先进科技成果1000余项。");
  });

  it("names all of them behind the number", () => {
    const found = observations({
      indicator: "科普基地",
      value: 2,
      unit: "个",
      counting: "new",
      examples: ["甲公司", "乙公司"],
    });
    expect(textOf(found)).toBe("2020年，新增科普基地2个（甲公司、乙公司）。");
  });
});

describe("stages", () => {
  const project = { base: "典型项目", unit: "个" } as const;

  it("go on from one to the next, and to the money", () => {
    const found = observations(
      { ...project, indicator: "典型项目申报", stage: "申报", value: 8 },
      { ...project, indicator: "典型项目立项", stage: "立项", value: 2 },
      {
        ...project,
        indicator: "典型项目立项金额",
        stage: "立项",
        aspect: "amount",
        value: 20,
        unit: "万元",
      },
    );
    expect(textOf(found)).toBe("2020年，申报典型项目8个，获立项2个，资金20万元。");
  });

  it.each([
    ["申报", "组织甲公司、乙公司等8家企业申报高新技术企业。"],
    ["通过", "甲公司、乙公司等8家企业通过高新技术企业认定。"],
    ["立项", "甲公司、乙公司等8家企业获高新技术企业立项。"],
    ["获支持", "甲公司、乙公司等8家企业获高新技术企业支持。"],
    ["列入培育", "甲公司、乙公司等8家企业列入高新技术企业培育。"],
    ["晋级", "甲公司、乙公司等8家企业晋级高新技术企业。"],
  ])("are said of firms: %s", (stage, said) => {
    const found = observations({
      indicator: `高新技术企业${stage}`,
      base: "高新技术企业",
      stage,
      value: 8,
      unit: "家",
      examples: ["甲公司", "乙公司"],
    });
    expect(textOf(found)).toBe(`2020年，${said}`);
  });
});

describe("prizes", () => {
  it("stand under their total", () => {
    const prize = { base: "省科学技术奖", partOf: "省科学技术奖", unit: "项" } as const;
    const found = observations(
      { indicator: "省科学技术奖", value: 3, unit: "项" },
      { ...prize, indicator: "省科学技术奖二等奖", award: "二等奖", value: 2 },
      { ...prize, indicator: "省科学技术奖三等奖", award: "三等奖", value: 1 },
    );
    expect(textOf(found)).toBe("2020年，获省科学技术奖3项，其中二等奖2项、三等奖1项。");
  });

  it("are won after the way there", () => {
    const prize = { base: "创业大赛决赛", unit: "名" } as const;
    const found = observations(
      { indicator: "创业大赛决赛晋级", base: "创业大赛决赛", stage: "晋级", value: 5, unit: "家" },
      { ...prize, indicator: "创业大赛决赛二等奖", award: "二等奖", value: 1 },
      { ...prize, indicator: "创业大赛决赛优秀奖", award: "优秀奖", value: 3 },
    );
    expect(textOf(found)).toBe("2020年，5家企业晋级创业大赛决赛，获二等奖1名、优秀奖3名。");
  });
});

describe("a count and its money", () => {
  it("stand side by side", () => {
    const found = observations(
      { indicator: "扶贫项目", value: 88, unit: "个", verb: "落实" },
      {
        indicator: "扶贫项目金额",
        base: "扶贫项目",
        aspect: "amount",
        value: 1298,
        unit: "万元",
      },
    );
    expect(textOf(found)).toBe("2020年，落实扶贫项目88个，资金1298万元。");
  });
});
