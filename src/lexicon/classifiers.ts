import { bareKey } from "./script/plainLabel";
import { matcherOf, type Entry } from "./entry";

const FROM = "unit lines of bureaus, and the units of published tables";

/** With what things are counted, by the noun their name ends in. */
export const CLASSIFIERS: readonly Entry<readonly string[]>[] = [
  {
    id: "classifier.firms",
    words: {
      企业: "高新技术企业",
      高企: "高企",
      公司: "上市公司",
      机构: "研发机构",
      平台: "创新平台",
      实验室: "重点实验室",
      中心: "工程技术研究中心",
      孵化器: "科技企业孵化器",
      众创空间: "众创空间",
      基地: "科普基地",
      园区: "科技园区",
      工作站: "院士工作站",
      研究院: "新型研究院",
      合作社: "农民合作社",
      小巨人: "专精特新小巨人",
      医院: "综合医院",
    },
    meaning: ["家", "个", "户"],
    from: FROM,
  },
  {
    id: "classifier.patents",
    words: {
      专利: "授权发明专利",
      发明: "其中：发明",
      实用新型: "实用新型",
      外观设计: "外观设计",
      商标: "注册商标",
      著作权: "软件著作权",
      专利量: "有效发明专利量",
      授权量: "专利授权量",
      申请量: "专利申请量",
      拥有量: "发明专利拥有量",
      授权数: "专利授权数",
      申请数: "专利申请数",
    },
    meaning: ["件", "项"],
    from: FROM,
  },
  {
    id: "classifier.livestock",
    words: { 猪: "生猪", 母猪: "能繁母猪", 牛: "肉牛", 大牲畜: "大牲畜" },
    meaning: ["头", "万头"],
    from: "statements of bureaus of agriculture",
  },
  {
    id: "classifier.poultry",
    words: { 羊: "肉羊", 家禽: "家禽", 禽: "活禽", 兔: "肉兔" },
    meaning: ["只", "万只"],
    from: "statements of bureaus of agriculture",
  },
  {
    id: "classifier.deals",
    words: {
      技术合同: "登记技术合同",
      合同数: "合同数",
      合同份数: "合同份数",
    },
    meaning: ["项", "份", "份数", "件", "个"],
    from: FROM,
  },
  {
    id: "classifier.projects",
    words: {
      项目: "科技计划项目",
      课题: "科研课题",
      成果: "科技成果",
      项目数: "立项项目数",
      成果数: "登记成果数",
      标准: "制定标准",
      奖: "科学技术奖",
    },
    meaning: ["项", "个"],
    from: FROM,
  },
  {
    id: "classifier.papers",
    words: { 论文: "发表论文", 论文数: "论文数" },
    meaning: ["篇"],
    from: FROM,
  },
  {
    id: "classifier.schools",
    words: {
      学校: "普通中学学校",
      学校数: "学校数",
      幼儿园: "幼儿园",
      院校: "高等院校",
      小学: "完全小学",
      中学: "高级中学",
      高中: "普通高中",
      初中: "普通初中",
      高校: "普通高校",
    },
    meaning: ["所", "个"],
    from: FROM,
  },
  {
    id: "classifier.teaching-points",
    words: { 教学点: "小学教学点" },
    meaning: ["个", "处", "所"],
    from: "yearly statements of bureaus of education",
  },
  {
    id: "classifier.beds",
    words: { 床位: "开放床位", 床位数: "床位数", 病床: "病床" },
    meaning: ["张"],
    from: FROM,
  },
];

/** What nothing but one kind of things is counted with. */
const OF_ONE_KIND: ReadonlySet<string> = new Set(["张", "篇", "头", "万头", "只", "万只"]);

/**
 * Whether a word counts nothing but things whose nouns are known to be counted so: beds in 张.
 *
 * @example countsOneKind("张") // => true
 * @example countsOneKind("个") // => false
 */
export function countsOneKind(word: string): boolean {
  return OF_ONE_KIND.has(word);
}

/**
 * With what the things of a name are counted; empty where its noun does not tell.
 *
 * @example classifiersOf("授权发明专利") // => ["件", "项"]
 * @example classifiersOf("外贸进出口") // => []
 */
export function classifiersOf(name: string): readonly string[] {
  return isPerHead(name) ? [] : (classifier(bareKey(name))?.entry.meaning ?? []);
}

/**
 * Whether things are counted with a word.
 *
 * @example isClassifier("项") // => true
 * @example isClassifier("万元") // => false
 */
export function isClassifier(word: string): boolean {
  return CLASSIFIERS.some(({ meaning }) => meaning.includes(word));
}

/**
 * Whether a name tells an amount for so many people: 每万人发明专利拥有量 is in 件/万人.
 *
 * @example isPerHead("万人发明专利拥有量") // => true
 */
export function isPerHead(name: string): boolean {
  return /^(?:每|人均|百人|千人|万人)/.test(bareKey(name));
}

const classifier = matcherOf(CLASSIFIERS, "end");
