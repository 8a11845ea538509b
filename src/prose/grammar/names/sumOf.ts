import { readCount } from "../../../quantity/readCount";
import type { AskedMeasure, IndicatorPhrase, Phrase, Sum } from "../../question";
import type { Discourse, Topic } from "../discourse";
import type { Clause } from "../clause";
import { listCounted, namesCounted, type ListCounted } from "./listCounted";
import { nameIn } from "./nameIn";
import { splitAll, splitNames } from "./splitNames";
import { asCarried } from "./subjectsOf";

/** 两园合计占65.6% is said of several together, and of none of them. */
const SUM = /(?:合计|总和|之和|相加|共计)(?:共|约|仅|已|达|为|占[^,，]{0,12}?(?:比重)?的?)*$/;

/** 甲区、乙区两区合计成交, 甲园、乙镇共申报高新技术企业: what of them is added up may stand behind. */
const SUM_OF_LIST =
  /(?:^|[,，；;])([^,，；;]*[、和与及][^,，；;]*?)(?:合计|总共|共计|共(?=有|拥有|申报|实现|完成|登记|成交|获|引进|新增|培育|入库|认定|投入|发表|授权|招))([^,，；;]{2,20})$/;

/** 城市五区（天元、芦淞…）高新技术企业: who they are stands in a bracket. */
const SUM_OF_BRACKET =
  /([两二三四五六七八九十])[^,，；;()]{1,4}\(([^()]*、[^()]*)\)([^,，；;()]{2,20}?)(?:合计|共计|共)?$/;

/** 甲市（142亿元）、乙市（48亿元），合计成交额190亿元: what of all who were named is added up stands behind. */
const SUM_BEFORE =
  /(?:^|[,，;；])(?:[两二三四五六七八九十\d]{0,2}[省市县区镇乡园]?)(?:合计|共计)([^,，;；]{2,12}?)(?:达|为|共)*$/;

const MANY =
  /^(.*?)(?:这|上述|以上|该)?([两二三四五六七八九十\d]{1,2})(?:类|项|个|家|地|种|大|者|位|省市|省|市|县区|县|区|镇|乡|村|园|产业|行业)(.{0,12})$/;

/** Whether what is said before a figure is said of several together. */
export function isSum({ lead: { words }, reading: { measure } }: Clause): boolean {
  if (SUM.test(words) || (measure.kind === "level" && SUM_BEFORE.test(words))) return true;
  return ADDS_UP.has(measure.kind) && (countedIn(words, 0) ?? listSummed(words)) !== undefined;
}

const ADDS_UP = new Set<AskedMeasure["kind"]>(["level"]);

/** A list in words: whose names it is, how many they are where it says so, and what of them is told. */
interface Listed {
  readonly list: Phrase;
  readonly many?: number;
  readonly what: string;
}

function listSummed(words: string, start = 0): Listed | undefined {
  const bracket = SUM_OF_BRACKET.exec(words);
  if (bracket) {
    const [, count = "", text = "", what = ""] = bracket;
    const at = start + bracket.index + bracket[0].indexOf("(") + 1;
    const many = readCount(count);
    return { list: { text, start: at, end: at + text.length }, ...(many && { many }), what };
  }
  return listAdded(words, start);
}

/** A list that says how many it names; what is told of each of them is no sum. */
function countedIn(words: string, start: number): ListCounted | undefined {
  const begins = Math.max(...[..."，,；;"].map((sign) => words.lastIndexOf(sign))) + 1;
  const text = words.slice(begins);
  const counted = listCounted({ text, start: start + begins, end: start + words.length });
  const isEach = /分别|依次|[均都各]/.test(text);
  return counted && counted.what.length > 1 && !isEach ? counted : undefined;
}

function listAdded(words: string, start: number): Listed | undefined {
  const [, front = "", what = ""] = SUM_OF_LIST.exec(words) ?? [];
  if (front === "") return undefined;
  const begins = start + words.lastIndexOf(front);
  const phrase = { text: front, start: begins, end: begins + front.length };
  const [, list = "", count, tail = ""] = MANY.exec(front) ?? [];
  if (list === "" || count === undefined) return { list: phrase, what };
  const many = readCount(count);
  const named = { ...phrase, text: list, end: begins + list.length };
  return { list: named, ...(many && { many }), what: tail + what };
}

/**
 * What is added up: 临港、城东、宁川三地合计 lists it, 三镇合计 means the last three that were named, 合计 all that the sentence has named.
 */
export function sumOf(clause: Clause, discourse: Discourse): Sum | undefined {
  const { lead } = clause;
  const counted = countedIn(lead.words.replace(SUM, ""), lead.start);
  if (counted) return sumOfCounted(counted, discourse);
  const [, what] = SUM.test(lead.words) ? [] : (SUM_BEFORE.exec(lead.words) ?? []);
  if (what !== undefined) return sumOfNamed(what, clause, discourse);
  const listed = SUM.test(lead.words) ? undefined : listSummed(lead.words, lead.start);
  if (listed) return sumOfList(listed, discourse);
  const words = lead.words.replace(SUM, "");
  const begins = Math.max(...[..."，,；;"].map((sign) => words.lastIndexOf(sign))) + 1;
  const text = words.slice(begins);
  const front = { text, start: lead.start + begins, end: lead.start + words.length };
  const { name } = nameIn(front);
  const [, list = "", count, tail = ""] = MANY.exec(name?.text ?? text) ?? [];
  const many = count === undefined ? undefined : readCount(count);
  if (name && many !== undefined && list !== "") {
    const phrase = { ...name, text: list, end: name.start + list.length };
    const sum = sumOfList({ list: phrase, many, what: tail.length < 2 ? "" : tail }, discourse);
    if (sum) return sum;
  }
  if (many !== undefined && list === "" && isOfLast(tail, many, discourse))
    return { parts: discourse.recent.slice(-many), isSure: true };
  if (many !== undefined && list === "" && tail.length < 2) return undefined;
  const places =
    many === undefined && name ? sumOfList({ list: name, what: "" }, discourse) : undefined;
  if (places) return places;
  const whose = name && many === undefined ? ofEachPlace(name, discourse) : [];
  if (whose.length > 1) return { parts: whose, isSure: false };
  const ofAll = many === undefined ? name : named(tail, front);
  if (ofAll) {
    const whole = { names: [{ ...ofAll, from: "own" as const }] };
    return { parts: [whole], isSure: false, ofAll: true, ...(many !== undefined && { many }) };
  }
  return discourse.named.length < 2 ? undefined : { parts: [...discourse.named], isSure: false };
}

/** What is added up of everybody whom the clause before lists, or whom the sentence has told the figures of. */
function sumOfNamed(what: string, { lead, loose }: Clause, discourse: Discourse): Sum | undefined {
  const end = lead.start + lead.words.length;
  const own: IndicatorPhrase = { text: what, start: end - what.length, end, from: "own" };
  const clauses = loose?.text.split(/[,，;；]/) ?? [];
  const list = loose && clauses.at(-1);
  const counted = list
    ? listCounted({ text: list, start: loose.end - list.length, end: loose.end })
    : undefined;
  const parts = counted
    ? namesCounted({ ...counted, what: "" }).map((names) => ({ names: [...names, own] }))
    : discourse.named.map(({ names, whose }) => ({
        names: [...names.slice(0, 1), own],
        ...(whose && { whose }),
      }));
  return parts.length < 2 ? undefined : { parts, isSure: false };
}

function sumOfCounted(counted: ListCounted, { topics }: Discourse): Sum {
  const carried = (topics.at(-1)?.names ?? []).map(asCarried);
  const parts = namesCounted(counted).map((names) => ({ names: [...names, ...carried] }));
  return { isSure: true, parts };
}

/** Each of a list, with what is told of all of them behind its name. */
function sumOfList({ list, many, what }: Listed, discourse: Discourse): Sum | undefined {
  const parts = many === undefined ? splitAll(list) : splitNames(list, many);
  if (!parts || parts.some(({ text }) => text.trim().length < 2)) return undefined;
  const carried = (discourse.topics.at(-1)?.names ?? []).map(asCarried);
  discourse.summed = parts;
  return { isSure: true, parts: ofEach(parts, what, carried) };
}

function ofEach(
  parts: readonly Phrase[],
  what: string,
  carried: readonly IndicatorPhrase[],
): Sum["parts"] {
  return parts.map((part) => ({
    names: [{ ...part, text: part.text + what, from: "own" as const }, ...carried],
  }));
}

/** 公路、水路合计运输旅客2662万人次，运输货物8890万吨: the next clause may name something else of the same together. */
export function sumOfSame(
  { named, reading, lead }: Clause,
  { summed }: Discourse,
): Sum | undefined {
  const { name, whose, isPart } = named;
  const isOther = reading.measure.kind === "level" && name && !whose && !isPart;
  return summed && isOther && !/其中|分别|[;；]/.test(lead.words)
    ? { isSure: false, parts: ofEach(summed, name.text, []) }
    : undefined;
}

/** 三市, 三个学院, 两产业利润: the last of so many that were named, which are called so. */
function isOfLast(tail: string, many: number, { recent }: Discourse): boolean {
  if (recent.length < many) return false;
  if (tail.length < 2) return true;
  return recent
    .slice(-many)
    .every(({ names, whose }) =>
      [...names, ...(whose ? [whose] : [])].some(({ text }) => text.includes(tail)),
    );
}

/** 甲县、乙县分别为24件、15件，发明专利合计12件: of everybody whom the sentence has told the figures of. */
function ofEachPlace(name: Phrase, { named }: Discourse): readonly Topic[] {
  const own: IndicatorPhrase = { ...name, from: "own" };
  return named.flatMap(({ whose }) => (whose ? [{ names: [own], whose }] : []));
}

/** 五县地区生产总值: what is behind the number of those that are added up. */
function named(tail: string, { end }: Phrase): Phrase | undefined {
  return tail.length < 2 ? undefined : { text: tail, start: end - tail.length, end };
}
