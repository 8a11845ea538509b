import { DEEDS_IN_TEXTS, DIVIDES } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Unit } from "../../quantity/unit";
import { isShortFor } from "../../tables/words/shortNames";
import { likeness } from "./likeness";
import type { NameMatch, NameIndex } from "./nameIndex";
import { keyOf, spelledOut } from "./spelledOut";

/** Words before a name that say nothing of which indicator it is. */
const NEUTRAL_BEFORE =
  /^(?:全社会|全部|各类|主要|整体|总体|组织实施|实施|组织|签订|达成|实现|完成|举办|开展|征集|拥有|获批|获得?|立项|新立|发表|发布|授权|录得|受理|收到|本级|地方|累计|新增|当年|历年|共|合计|预计|的)+/;

const NEUTRAL_AFTER =
  /(?:(?<=指数)(?:综合)?得分|总体|情况|指标|工作|实现|完成|方面|数量|数值|合计|总计|项目数|入库|(?<=幼儿园|[小中大]学)学校)+$/;

/** Stands between whose it is and what. */
const DONE = /(?<=.{2})(?:分别|各|共)?(?:实现|完成|录得)(?=.{2})/;

/** Too common to be short for anything by themselves. */
export const TOO_COMMON =
  /^(?:企业|项目|专利|平台|投入|资金|经费|人才|成果|产值|收入|支出|合同|金额|总量|总额|数量|中心|机构|科技|技术|创新|研发|产业|增长|规模|人员|面积|收益|利润|税收|销售|贷款|奖励|补助|经济|指数|得分|论文|基地|园区|团队|活动|培训|会议|服务|产品|单位|高新|工业|总产值|总收入|总投资|增加值率)$/;

/** What the words are looked up in. */
interface Books {
  readonly same: (words: string) => readonly NameMatch[];
  readonly near: (short: string) => Iterable<string>;
  readonly alike: (name: string) => Iterable<string>;
  readonly having: (word: string) => Iterable<string>;
  readonly isCountedIn: NameIndex["isCountedIn"];
  readonly totals: ReadonlyMap<string, string>;
}

export function searchNames(
  words: string,
  unit: Unit | undefined,
  books: Books,
): readonly NameMatch[] {
  const plain = spelledOut(plainLabel(words).name);
  const bare = plain.replace(NEUTRAL_BEFORE, "");
  const industry = bare.replace(/产业(?=.{2})/, "").replace(DONE, "");
  const forms = [
    ...new Set([
      plain,
      bare,
      plain.replace(NEUTRAL_AFTER, ""),
      bare.replace(NEUTRAL_AFTER, ""),
      plain.replace(/"|“|”/g, ""),
      // 钛材料产业实现产值 is 钛材料产值, or 钛材料工业总产值.
      industry,
      industry.replace(/(?<!总)产值$/, "工业总产值"),
      bare.replace(DONE, ""),
      // 经费 and what is paid of it are one.
      plain.replace(/经费(?:支出|投入)$/, "经费"),
      plain.replace(/经费$/, "经费支出"),
    ]),
  ].filter((form) => form.length >= 2);
  for (const form of forms) {
    const exact = books.same(form);
    if (exact.length > 0) return exact;
  }
  const near = counted(forms, unit, books) ?? alikeInTail(bare, unit, books);
  if (near) return near;
  const short = abbreviated(bare, books);
  return short.length > 0 ? short : contained(bare, unit, books);
}

/** 门急诊128万人次 is 门急诊人次; 出栏生猪93万头 is 生猪出栏: the unit, or the verb, stands elsewhere in the name. */
function counted(
  forms: readonly string[],
  unit: Unit | undefined,
  { same, isCountedIn }: Books,
): readonly NameMatch[] | undefined {
  if (!unit) return undefined;
  for (const form of forms) {
    const turned = Array.from(
      { length: Math.max(0, form.length - 3) },
      (_, at) => form.slice(at + 2) + form.slice(0, at + 2),
    );
    for (const name of [
      form + unit.base,
      `${form}${unit.base}数`,
      `${form}${unit.base}次`,
      ...projects(form),
      ...turned,
    ]) {
      const found = same(name).filter(({ indicator }) => isCountedIn(indicator, unit));
      if (found.length > 0) return found;
    }
  }
  return undefined;
}

/** 获批科学基金项目52项 are 科学基金立项数. */
function projects(form: string): readonly string[] {
  const base = form.replace(/项目$/, "");
  return base === form ? [] : ["立项数", "立项"].map((end) => base + end);
}

/** 稻谷产量 and 稻谷, R&D经费投入 and R&D经费内部支出: alike but for words that say how it is measured, and of one unit. */
function alikeInTail(
  name: string,
  unit: Unit | undefined,
  { alike, isCountedIn }: Books,
): readonly NameMatch[] | undefined {
  if (TOO_COMMON.test(name)) return undefined;
  const found = [...alike(name)].filter(
    (indicator) => unit === undefined || isCountedIn(indicator, unit),
  );
  return found.length === 0
    ? undefined
    : found.map((indicator) => ({ indicator, by: found.length === 1 ? "same" : "short" }));
}

function abbreviated(bare: string, { near, totals }: Books): readonly NameMatch[] {
  const short = bare.replace(NEUTRAL_AFTER, "");
  if (short.length < 3 || TOO_COMMON.test(short)) return [];
  return [...near(short)].flatMap((indicator): readonly NameMatch[] => {
    const leftOut = isShortFor(short, indicator);
    if (leftOut === undefined) return [];
    if (leftOut !== "words") return [{ indicator, by: "same" }];
    if (!isAbbreviation(short, indicator)) return [];
    const isPart = DIVIDES.test(likeness(short, indicator).leftOut) || totals.has(indicator);
    return [{ indicator, by: isPart ? "likely" : "short" }];
  });
}

/** 人员25.89万人年: of the indicators counted so only R&D人员全时当量 has the word in its name. */
function contained(
  word: string,
  unit: Unit | undefined,
  { having, isCountedIn }: Books,
): readonly NameMatch[] {
  if (!unit || word.length < 2) return [];
  const found = [...having(word)].filter((indicator) => isCountedIn(indicator, unit));
  const first = found.filter((indicator) => keyOf(indicator).startsWith(keyOf(word)));
  const [only, ...others] = first.length > 0 ? first : found;
  if (only === undefined || others.length > 0) return [];
  // 登记513项: what is done says nothing of what to.
  const saysSo = first.length > 0 && !DEEDS_IN_TEXTS.includes(word);
  return [{ indicator: only, by: saysSo ? "short" : "likely" }];
}

/** 投入强度 for R&D经费投入强度: it ends alike, and no word of another level stands between. */
function isAbbreviation(short: string, name: string): boolean {
  const [few, many] = [keyOf(short), keyOf(name)];
  return many.endsWith(few) || (many.startsWith(few.slice(0, 2)) && many.at(-1) === few.at(-1));
}
