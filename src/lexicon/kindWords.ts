import { matcherOf, meaningOf, type Entry } from "./entry";

const FROM =
  "statistics of universities, schools and farms, kinds under the name of what is counted";

/** Words under a heading that only say which of it, or what was done with it: 国家级 under 项目, 授权 under 专利. */
export const KIND_WORDS: readonly Entry<"kind" | "deed">[] = [
  {
    id: "kind.before-its-noun",
    words: {
      横向: "横向",
      纵向: "纵向",
      国内: "国内",
      国外: "国外",
      境内: "境内",
      境外: "境外",
      国际: "国际",
      城镇: "城镇",
      农村: "农村",
      公办: "公办",
      民办: "民办",
      校内: "校内",
      校外: "校外",
      规上: "规上",
      规模以上: "规模以上",
      限上: "限上",
      限额以上: "限额以上",
      大型: "大型",
      中型: "中型",
      小型: "小型",
      微型: "微型",
    },
    meaning: "kind",
    not: ["横向课题", "国内发明专利"],
    from: FROM,
  },
  {
    id: "kind.index-of-papers",
    words: {
      SCI: "SCI",
      SSCI: "SSCI",
      EI: "EI",
      CSSCI: "CSSCI",
      CSCD: "CSCD",
      "CPCI-S": "CPCI-S",
      "A&HCI": "A&HCI",
    },
    meaning: "kind",
    from: FROM,
  },
  {
    id: "kind.deed-behind-its-noun",
    words: {
      申请: "申请",
      授权: "授权",
      受理: "受理",
      转让: "转让",
      许可: "许可",
      登记: "登记",
      招生: "招生",
      毕业: "毕业",
      出栏: "出栏",
      存栏: "存栏",
      进口: "进口",
      出口: "出口",
      引进: "引进",
      上报: "上报",
      新建: "新建",
      申报: "申报",
      立项: "立项",
      结题: "结题",
      验收: "验收",
      获批: "获批",
      认定: "认定",
      备案: "备案",
      入库: "入库",
      培育: "培育",
      签约: "签约",
      开工: "开工",
      施工: "施工",
      竣工: "竣工",
      完工: "完工",
      交付: "交付",
      投产: "投产",
    },
    meaning: "deed",
    not: ["申请单位", "授权专利"],
    from: FROM,
  },
];

/** Of whom income and spending are told: they stand before the name of it. */
export const RESIDENTS: readonly Entry<"residents">[] = [
  {
    id: "kind.residents",
    words: {
      全体: "全体",
      城镇: "城镇",
      农村: "农村",
      乡村: "乡村",
      城区: "城区",
      全体居民: "全体居民",
      城镇居民: "城镇居民",
      农村居民: "农村居民",
      城镇常住居民: "城镇常住居民",
      农村常住居民: "农村常住居民",
    },
    meaning: "residents",
    not: ["城镇化", "居民收入"],
    from: "statements of the incomes of residents",
  },
];

/** Who uses power and water besides the industries. */
export const HOUSEHOLDS: readonly Entry<"households">[] = [
  {
    id: "kind.households",
    words: {
      居民: "居民",
      居民生活: "居民生活",
      城乡居民: "城乡居民",
      城乡居民生活: "城乡居民生活",
    },
    meaning: "households",
    not: ["居民收入", "居民用电"],
    from: "monthly sheets of the use of power and of water",
  },
];

/** Whether a name is that of households and of nothing that they use. */
export const households = meaningOf(HOUSEHOLDS);

const residents = meaningOf(RESIDENTS);

/**
 * Residents before what is told of all of them; `undefined` where a name is not that of residents.
 *
 * @example ofResidents("城镇", "城乡居民人均可支配收入") // => "城镇居民人均可支配收入"
 * @example ofResidents("农村居民", "居民人均可支配收入") // => "农村居民人均可支配收入"
 * @example ofResidents("工业", "居民人均可支配收入") // => undefined
 */
export function ofResidents(name: string, told: string): string | undefined {
  if (!residents(name)) return undefined;
  const bare = told.replace(ALL_OF_THEM, "");
  const said = name.endsWith(RESIDENT) && bare.startsWith(RESIDENT) ? RESIDENT.length : 0;
  return `${name}${bare.slice(said)}`;
}

/**
 * What is told of all residents, without them; empty where a name tells of some of them, or of something else.
 *
 * @example ofAllResidents("全体居民人均可支配收入") // => "人均可支配收入"
 * @example ofAllResidents("城镇居民人均可支配收入") // => ""
 */
export function ofAllResidents(name: string): string {
  return OF_ALL_OF_THEM.exec(name)?.[1] ?? "";
}

const RESIDENT = "居民";
const ALL_OF_THEM = /^(?:城乡|全体)/;
const OF_ALL_OF_THEM = /^(?:城乡|全体)?居民(人均.{2,})$/;

/** Finds the entry a whole heading is a word of. */
export const kindWord = meaningOf(KIND_WORDS);

const deedBehind = matcherOf(
  KIND_WORDS.filter(({ meaning }) => meaning === "deed"),
  "end",
);

/**
 * What is counted, without what has been done with it.
 *
 * @example withoutDeed("优强企业引进") // => "优强企业"
 * @example withoutDeed("优强企业") // => "优强企业"
 */
export function withoutDeed(name: string): string {
  const word = deedBehind(name)?.word ?? "";
  return word.length < name.length ? name.slice(0, name.length - word.length) : name;
}
