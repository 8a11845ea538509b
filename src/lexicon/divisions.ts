import { keyMatcherOf, matcherOf, type Entry } from "./entry";

const FROM = "titles of yearbooks, of monthly sheets and of ledgers of offices";

/** How a title says that a table lists the parts of something. */
export const DIVISION_WORDS: readonly Entry<"divides">[] = [
  {
    id: "division",
    words: {
      各: "各市主要指标",
      分: "分县主要指标",
      所辖: "所辖县区主要指标",
      下辖: "下辖区县主要指标",
      所属: "所属院校主要指标",
    },
    meaning: "divides",
    not: ["总分"],
    from: FROM,
  },
];

/** What such a title lists behind 各 or 分, whose names stand down the table; districts of all kinds stand alone as well. */
export const DIVIDED_UNITS: readonly Entry<"units" | "alone">[] = [
  {
    id: "division.units-alone",
    words: {
      "县(市、区)": "分县（市、区）地区生产总值",
      "区(市、县)": "区（市、县）工业投资",
      县市区: "县市区一般公共预算收入",
      市县区: "各市县区专利授权量",
      区市县: "区市县固定资产投资",
      旗县区: "旗县区地区生产总值",
      省辖市: "省辖市技术合同成交额",
      设区市: "设区市进出口总额",
      地级市: "地级市进出口总额",
    },
    meaning: "alone",
    from: FROM,
  },
  {
    id: "division.units",
    words: {
      "省(区、市)": "各省（区、市）R&D经费",
      地区: "各地区R&D经费",
      省: "各省专利授权量",
      省份: "各省份专利授权量",
      省区市: "各省区市专利授权量",
      市: "各市R&D经费",
      市州: "各市州R&D经费",
      县: "分县技术合同成交额",
      区: "各区用电量",
      县区: "各县区技术合同成交额",
      区县: "各区县技术合同成交额",
      市县: "分市县专利授权量",
      区市: "各区市固定资产投资",
      县市: "各县市工业增加值",
      旗县: "各旗县粮食产量",
      乡镇: "各乡镇粮食产量",
      镇街: "各镇街工业总产值",
      镇: "各镇粮食产量",
      镇街区: "各镇街区在校生数",
      镇街道: "各镇街道工业总产值",
      科室: "各科室门诊人次",
      庭室: "各庭室收案数",
      处室: "各处室经费支出",
      部门: "各部门预算支出",
      学院: "各学院科研经费",
      院系: "各院系科研经费",
      板块: "各板块营业收入",
      月: "各月城镇新增就业",
      月份: "各月份用电量",
      季度: "各季度用电量",
      园区: "各园区税收收入",
      企业: "各企业用电量",
      学校: "各学校在校生数",
      高校: "各高校科研经费",
      院校: "各院校科研经费",
      医院: "各医院门诊人次",
      银行: "各银行贷款余额",
      行业: "各行业工业总产值",
      险种: "各险种基金收入",
      学段: "各学段在校生数",
    },
    meaning: "units",
    from: FROM,
  },
];

/** By what a title says that its figures are divided, behind their name. */
export const DIVIDED_BY: readonly Entry<"by">[] = [
  {
    id: "division.by",
    words: {
      年级: "在校生人数分年级",
      月: "用电量分月",
      月份: "用电量按月份",
      季: "收入分季",
      季度: "收入分季度",
      行业: "工业增加值按行业分",
      学科: "科研经费分学科",
      专业: "招生人数分专业",
      性别: "在校生人数按性别分",
      类型: "投诉件数按类型分",
      类别: "合同成交额按类别",
      科目: "一般公共预算支出分科目",
      领域: "合同成交额按领域分",
      技术领域: "吸纳技术合同成交额分技术领域",
      合同类别: "技术合同按合同类别",
      产品: "销售收入分产品",
      品种: "出口额分品种",
      国别: "进出口总额分国别",
      贸易方式: "进出口总额按贸易方式分",
      三次产业: "从业人员按三次产业分",
      城乡: "常住人口分城乡",
      区域: "实际到位资金分区域",
      学历: "研发人员按学历分",
      职称: "研发人员分职称",
      年龄: "研发人员按年龄分",
      等级: "景区分等级",
      级别: "科技项目分级别",
      来源: "研发经费按来源分",
      资金来源: "研发经费按资金来源分",
      用途: "建设用地分用途",
      港口: "货物吞吐量分港口",
      机场: "旅客吞吐量分机场",
      口岸: "进出口总额分口岸",
      征收部门: "财政收入分征收部门",
      级次: "财政收入分级次",
      预算级次: "财政收入按预算级次分",
    },
    meaning: "by",
    from: FROM,
  },
];

/** Which of all industries a title that tells of them by turns speaks of. */
export const DIVIDED_INDUSTRIES: readonly Entry<"all" | "some">[] = [
  {
    id: "division.industries",
    words: {
      三次产业: "三次产业增加值",
      各次产业: "各次产业增加值",
      各产业: "各产业增加值",
      分产业: "分产业增加值",
    },
    meaning: "all",
    from: "yearbooks of cities",
  },
  {
    id: "division.some-industries",
    words: {
      重点产业: "重点产业增加值增速（%）",
      重点行业: "重点行业用电量",
      重点领域: "重点领域投资",
      主要产业: "主要产业产值",
      主要行业: "主要行业增加值",
      主要领域: "主要领域投资",
      分行业: "分行业用电量",
      分领域: "分领域投资",
      各行业: "各行业用电量",
      各领域: "各领域投资",
      支柱产业: "支柱产业产值",
      支柱行业: "支柱行业产值",
      支柱领域: "支柱领域投资",
    },
    meaning: "some",
    from: "monthly sheets of bureaus of industry",
  },
];

const division = keyMatcherOf(DIVISION_WORDS, "start");
const units = matcherOf(DIVIDED_UNITS, "start");
const by = keyMatcherOf(DIVIDED_BY, "start");
const industries = keyMatcherOf(DIVIDED_INDUSTRIES, "start");

/** Whether a key begins as titles do that list the parts of something: 各市, 分县, 所辖. */
export function beginsWithDivision(key: string): boolean {
  return division(key) !== undefined;
}

/**
 * A title's words behind what it lists: 地区生产总值 of 分县（市、区）地区生产总值.
 *
 * @example behindUnits("各市R&D经费") // => "R&D经费"
 * @example behindUnits("各乡镇（街道）税收收入") // => "税收收入"
 * @example behindUnits("县市区一般公共预算收入") // => "一般公共预算收入"
 * @example behindUnits("部分市（州）地区生产总值") // => "地区生产总值"
 * @example behindUnits("主要院系立项数") // => "立项数"
 * @example behindUnits("各县市场主体") // => "市场主体"
 * @example behindUnits("主要市场销售额") // => "主要市场销售额"
 * @example behindUnits("分析仪器产量") // => "分析仪器产量"
 */
export function behindUnits(title: string): string {
  const sign = LISTING.find((word) => title.startsWith(word)) ?? "";
  const list = title.slice(sign.length);
  const listed = units(list);
  // 主要市场 begins with no 市.
  if (sign === MAIN && (listed?.word.length ?? 0) < FEWEST_OF_NAME) return title;
  if (!listed || (list === title && listed.entry.meaning !== "alone")) return title;
  // 各县市场主体 are the 市场主体 of each 县.
  const word = JOINED.test(list.slice(listed.word.length)) ? listed.word.slice(0, -1) : listed.word;
  if (word === "") return title;
  const rest = list.slice(word.length).replace(OTHERS_LISTED, "");
  return rest.startsWith("的") ? rest.slice(1) : rest;
}

const MAIN = "主要";
const LISTING = ["各", "分", "部分", MAIN];
/** What goes on with the 市 or 区 before it: 市场, but not 场馆, and 区域. */
const JOINED = /^(?:场(?![所馆次地站])|[域间块段])/;
/** 乡镇（街道） */
const OTHERS_LISTED = /^[(（][省市县区州盟旗乡镇街道园、,]+[)）]/;

/**
 * A name without what it is divided by: 在校生人数 of 在校生人数分年级, 按性别分 likewise.
 *
 * @example withoutDividedBy("在校生人数按性别分") // => "在校生人数"
 * @example withoutDividedBy("分月用电量") // => "分月用电量"
 * @example withoutDividedBy("吸纳技术合同分技术领域成交额") // => "吸纳技术合同成交额"
 * @example withoutDividedBy("高新技术企业数分县区") // => "高新技术企业数"
 * @example withoutDividedBy("得分行业排名") // => "得分行业排名"
 */
export function withoutDividedBy(name: string): string {
  for (let at = FEWEST_OF_NAME; at < name.length; at += 1) {
    const isDividing = DIVIDING.includes(name[at] ?? "") && !OTHER_WORDS.test(name.slice(0, at));
    const rest = isDividing ? behindDivider(name.slice(at + 1)) : undefined;
    if (rest !== undefined) return name.slice(0, at) + rest;
  }
  return name;
}

const DIVIDING = ["分", "按"];
/** 部分, 积分, 得分 */
const OTHER_WORDS = /[部积得评总成充百]$/;
const FEWEST_OF_NAME = 2;

/** What is told behind 技术领域 of 分技术领域成交额, and behind 县区 of 分县区; `undefined` where nothing says by what it is divided. */
function behindDivider(list: string): string | undefined {
  const found = by(list);
  if (found) {
    const rest = list.slice(found.word.length).replace(OTHERS_DIVIDED, "");
    return rest.startsWith("分") ? rest.slice(1) : rest;
  }
  const listed = units(list)?.word ?? "";
  const behind = list.slice(listed.length);
  const rest = behind.replace(OTHERS_LISTED, "");
  // 市 and 月 before more words may begin any of them.
  const isWhole = rest === "" || rest !== behind || listed.length >= FEWEST_OF_NAME;
  return listed !== "" && isWhole ? rest : undefined;
}

/** 国别（地区） */
const OTHERS_DIVIDED = /^[(（](?:地区|区域|国家)[)）]/;

/**
 * What a title tells of each of all industries: 增加值 of 三次产业增加值; empty for other titles.
 *
 * @example behindAllIndustries("三次产业增加值") // => "增加值"
 */
export function behindAllIndustries(key: string): string {
  const found = industries(key);
  return found?.entry.meaning === "all" ? key.slice(found.word.length) : "";
}

/** A title's words behind 重点产业, 各行业, of which its columns are. */
export function behindIndustries(key: string): string {
  return key.slice(industries(key)?.word.length ?? 0);
}

/**
 * What a title tells of each of the classes that it counts or calls by a slogan: 产值 of 四大主导产业产值; empty where it counts none.
 *
 * @example behindClasses("四大主导产业规上工业产值") // => "规上工业产值"
 * @example behindClasses("高新技术产业产值") // => ""
 */
export function behindClasses(key: string): string {
  const found = industries(key)?.word ?? CLASSES.exec(key)?.[0] ?? "";
  return found === "" ? "" : key.slice(found.length);
}

const CLASSES =
  /^(?:["“][^"”]+["”]|[\d一二三四五六七八九十]+[大个]).{0,4}?(?:产业[链集群]{0,2}|行业|领域|险种|板块)/;
