import { wordsOf } from "../../../lexicon/entry";
import { REASONS_IN_TEXTS } from "../../../lexicon/reasonsInTexts";
import type { Phrase } from "../../question";
import { TIME_SIGN } from "../lead";

/** What the words before a figure name: an indicator, whose it is, and whether it is a part of what was named before. */
export interface Named {
  /** Absent where only verbs and connectives stand there: the name is carried on, or stands behind the figure. */
  readonly name?: Phrase;
  readonly whose?: Phrase;
  readonly isPart: boolean;
  /** 规上工业增加值增速: its pace. */
  readonly isPace?: true;
  readonly counting?: "new" | "cumulative" | "stock";
}

const LEVEL = "省|市|县|区|州|盟|旗|镇|乡";

/** Taken off the front again and again, in this order. */
const BEFORE: readonly (readonly [name: string, words: RegExp])[] = [
  ["note", /^(?:\[\d{1,3}\]|[\u2460-\u2473])/],
  [
    "item",
    /^(?:[一二三四五六七八九十]{1,3}是|[(（]?[一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、])(?=[^\d])/,
  ],
  [
    "reason",
    new RegExp(
      `^[受在按][^,，、;；]{0,16}?(?:${wordsOf(...REASONS_IN_TEXTS).join("|")})下?(?=[,，]|$)`,
    ),
  ],
  ["particle", /^(?:的|年末|期末)(?=.{2})/],
  ["sign", /^(?:[\s、,，;；:：。.!！?？)）(（”"》◎●○■□◆◇▲△★☆·•~@*#|>-]+|【[^【】]{1,12}】)/],
  [
    "time",
    new RegExp(
      `^(?:在|于|自|从|到|至|截至|截止|按|较|比|与)?${TIME_SIGN}+(?:的|内|间|来|时|以来|期间|止|末|底)?`,
    ),
  ],
  [
    "connective",
    /^(?:与此同时|同时|另外|此外|并且|而且|以及|其次|再次|首先|最后|目前|当前|现在|年内|期内|期末|累计|总体|总的|据统计|据初步统计|初步统计|经统计|初步核算|初步测算|统计显示|数据显示|预计|有望|全面|已经|已|共(?!性|享|建|产|青)|共计|合计|总计|总共|全部|一共|并|且|而|但|也|又|还|均|都|因此|所以|由于|使|让|把|将|以|按|经(?!费|济|营|常|开)|其(?!他|它|余|中)|现价(?=人均)|该(?![省市县区州镇乡村院校园产行学])|从(?!业|事)|由|在(?!编(?!制)|孵|校|册|职|园|建|库|读|岗|研)|对(?!外|口|接)|为|是|至|到(?![账位货期岗户校访港])|截至|截止|较|比|与|和|及|虽然|虽|尽管|通过|推动|带动|力争|争取|确保|努力|计划|拟(?!投资|引资|建)|使得|成功|仅|只|约(?!定))(?=.)/,
  ],
  [
    "verb",
    /^(?:实现了?|完成了?|达到了?|取得了?|拥有|具有|现有|共有|已有|仅有|只有|有(?!效|色|机|偿|限|序|关|研|R&D活动)|新增了?|净增|实有|保有|形成了?|突破了?|占|获得了?|获(?![奖批评])|超额完成|实际完成|累计完成|累计实现)(?=.)/,
  ],
];

const COUNTING: readonly (readonly [RegExp, Named["counting"]])[] = [
  [/新增|净增/, "new"],
  [/累计/, "cumulative"],
  [/现有|共有|拥有|实有|保有/, "stock"],
];

/** No region begins with what is done in one. */
const DEEDS =
  "地区|东盟|欧盟|联盟|举办|培育|认定|新建|组织|推荐|开展|获|加快|推进|建设|建成|引进|支持|申报|成立|服务|承担|落实|安排|下达|登记|选派|签订|入选|发放|拨付|列入|争取|主持|参加|带动|覆盖|辐射|联合|经过|省|国家|市|县|城镇|乡镇|城乡|城市|社区|小区|人均|户均|常住|户籍|来自|流出|流入|来源|每|各|占|同比|较|比";

const SELF = new RegExp(
  `^(?:[我本全](?:${LEVEL}|国|局|校|院|司|单位|园区|地区)(?!级|域|属|内)|[本该](?:${LEVEL}|校|院|学院|产业|行业|园区)(?!级|域|属|内)|全社会(?=[省市县区])|本?辖区内?|当地)(?:的)?`,
);
const REGION = new RegExp(
  `^(?!${DEEDS})[\\u4e00-\\u9fff]{1,7}?(?:${LEVEL}|高新区|经开区|开发区|新区|园区|街道)(?!以上|以下|[级域属内场值委直政府镇乡县市区企科人])(?:的)?`,
);
const PART = /^其中(?:[,，:：])?/;

/** Taken off the end again and again. */
const AFTER =
  /(?:[\s、,，;；:：(（“"\ue000]+|(?:排名?|位?[居列])前[一二三四五六七八九十\d]{1,2}[位名]?|的|共|共计|合计|累计|总计|总共|已|仅|只|约|也|均|都|分别|依次|(?<![合共相不协等])同|并|且|达|为|是|有|在|了|继续|保持|虽然?|则|(?:人大|工作|预期|年度|主要)?目标|修订|调整|核定|初步核算数?|初步测算数?|初步统计数?|实现|完成|突破|\[\d{1,3}\])$/;

/**
 * Reads the words before a figure: 其中，全市R&D经费支出 names R&D经费支出, of 全市, a part of what came before.
 * What is taken off the front is a sign, a time, a connective, a light verb; then whose it is.
 */
export function nameIn(front: Phrase | undefined): Named {
  if (!front) return { isPart: false };
  let { text, start } = front;
  const open = openBracket(text);
  if (open >= 0) {
    text = text.slice(open + 1);
    start += open + 1;
  }
  let isPart = false;
  let whose: Phrase | undefined;
  let counting: Named["counting"];
  const take = (length: number) => {
    text = text.slice(length);
    start += length;
  };
  for (let went = true; went;) {
    went = false;
    const part = PART.exec(text);
    if (part) {
      isPart = true;
      take(part[0].length);
      went = true;
    }
    for (const [, words] of BEFORE) {
      const [taken = ""] = words.exec(text) ?? [];
      if (taken === "") continue;
      for (const [pattern, kind] of COUNTING) if (pattern.test(taken)) counting ??= kind;
      take(taken.length);
      went = true;
    }
    const owner = whose ? null : (SELF.exec(text) ?? REGION.exec(text));
    if (owner && !/^(?:全社会)/.test(owner[0]) && !isListed(text.slice(owner[0].length))) {
      const word = owner[0].replace(/的$/, "");
      whose = { text: word, start, end: start + word.length };
      take(owner[0].length);
      went = true;
    }
  }
  const [pace = ""] = PACE.exec(text) ?? [];
  let end = text.length - pace.length;
  for (let match = AFTER.exec(text.slice(0, end)); match; match = AFTER.exec(text.slice(0, end)))
    end = match.index;
  text = text.slice(0, end);
  const body = {
    isPart,
    ...(pace !== "" && end > 0 && { isPace: true as const }),
    ...(whose && { whose }),
    ...(counting && { counting }),
  };
  // 旅游区3月份接待游客: a time inside a name is no part of it.
  const name = { text: text.replace(TIMES, ""), start, end: start + text.length };
  return isName(text) ? { ...body, name } : body;
}

/** What is said of how a figure moves, and no part of its name. */
const PACE = /(?<=[\u4e00-\u9fff]{2})的?(?:同比)?(?:增速|增幅|增长速度)\ue000*$/;

/** 柳林乡、双河乡; 亳州、宣城、安庆3个市: a list of places is whole. */
function isListed(rest: string): boolean {
  return (
    COUNTED_LIST.test(rest) ||
    (/^(?:、|[和与及](?=[\u4e00-\u9fff]))/.test(rest) &&
      REGION.test(rest.replace(/^[、和与及]/, "")))
  );
}

const COUNTED_LIST =
  /^(?:[、和与及][\u4e00-\u9fff]{2,6}?)+[两二三四五六七八九十\d]{1,2}个?(?:市|县|区|镇|乡|州|地)/;

/** A time left inside, or a single sign, names nothing; nor does a word that stands for what was named before. */
function isName(text: string): boolean {
  const plain = text.replace(TIMES, "").trim();
  return plain.length >= 2 && !STANDS_FOR.test(plain);
}

const TIMES = new RegExp(TIME_SIGN, "g");

const STANDS_FOR =
  /^(?:其|该|这一?|上述|以上|各)?(?:[两二三四五六七八九十\d]+)?(?:项|个|者)?(?:主要)?(?:指标|增速|增幅|增长率|总量|总额|总数|数量|比重|占比|份额|规模|(?:分|从)?各(?:省|市|县|区|州|地|园区|乡镇|镇|单位|部门|学院|科室|领域|行业|类别?|项)+|位次|排名|名次|成绩|数据|数字|水平|同比|总体|比例|综合排名|前者|后者|项|个|者|目前|当前|现在|现已|反弹|回升|缩小|扩大|刚好|恰好|正好|再上|再度|重回|一度|此前|分列.?至?|同为|均为|紧随其后|高出|多出|超额|欠账|尚余|唯一|入库|目标任务|(?:年初|年度|省|市|县)?(?:确定|制定|下达|既定|核定|计划|预期)|[\d一二两三四五六七八九十]+年(?:来|间)?|(?:增长|增加|提高|提升|下降|减少)到?)$/;

/** Where the last bracket stands that does not end: not that of 执业（助理）医师 in （其中执业（助理）医师. */
function openBracket(text: string): number {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ")") closed += 1;
    if (text[at] === "(" && closed === 0) return at;
    if (text[at] === "(") closed -= 1;
  }
  return -1;
}
