import type { AskedMeasure, IndicatorPhrase, Phrase } from "../../question";
import type { Clause } from "../clause";
import type { Discourse } from "../discourse";
import { listCounted, namesCounted } from "./listCounted";
import { nameIn } from "./nameIn";
import { isPlaceOfAll } from "./isPlaceOfAll";
import { splitAll, splitNames } from "./splitNames";
import { asCarried } from "./subjectsOf";

const EACH =
  /(?:均|(?<![成首古])都(?![市城])|双双|(?<!占)全部|皆|(?<![共相不])同(?=为)|(?<=[^,，。；;])各(?=(?:有|为|达|获)?$))[^,，。；;]{0,10}$/;

/** 地区生产总值、财政收入增速居全省前3位: so many claims as there are names. */
const ALL_OF_LIST = new Set<AskedMeasure["kind"]>(["top", "met", "moved"]);

/** 前5位 are five: 材料科学与工程学院 is one of them. */
function leadersOf(name: Phrase, token: Clause["token"]): readonly Phrase[] | undefined {
  const [figure] = token.kind === "figures" ? token.figures : [];
  const many = figure?.place === "top" ? figure.number : undefined;
  return (many === undefined ? undefined : splitNames(name, many)) ?? splitAll(name);
}

/** 医学院和化工学院立项数分列前2位 lists two, 新闻和出版 is one. */
function isList({ text }: Phrase, words: string): boolean {
  return text.includes("、") || (/[和与及]/.test(text) && /分[列居][^,，]{0,4}$/.test(words));
}

/** 人均, 亩均, 年均 are averages; in 与上年、与目标均持平 it is said of both that are compared with. */
const NO_EACH =
  /[人户亩平年]均|(?:与|比|较)[^,，]{1,8}[、和]?(?:与|比|较)[^,，]{1,8}均[^,，]{0,8}$/;

/** 均, 都: all that the name lists, or all that the sentence has named; 两项: the last two. */
export function eachOf(
  { named, reading, lead, token }: Clause,
  discourse: Discourse,
): readonly IndicatorPhrase[] | undefined {
  if (ALL_OF_LIST.has(reading.measure.kind) && named.name && isList(named.name, lead.words))
    return leadersOf(named.name, token)?.map((part) => ({ ...part, from: "own" }));
  if (isPlaceOfAll(reading, token) && !named.name && discourse.topics.length > 1)
    return discourse.topics.flatMap(({ names }) => names.slice(0, 1)).map(asCarried);
  if (!EACH.test(lead.words) || NO_EACH.test(lead.words)) return undefined;
  const counted = named.name && listCounted(named.name);
  if (counted) return namesCounted(counted).flatMap((names) => names.slice(-1));
  const listed = named.name?.text.includes("、")
    ? splitAll(named.name)
    : named.name && splitNames(named.name, 2);
  if (listed) return withNameOfLast(listed).map((part) => ({ ...part, from: "own" }));
  // 骨科与肿瘤科并列第三，均为431人次: what a figure is of each stands in the clause before it.
  if (reading.measure.kind === "level") return undefined;
  const count = /([两二三四五六七八九\d])(?:项|个|者)/.exec(reading.front?.text ?? "")?.[1];
  const many =
    count === undefined
      ? discourse.named.length
      : "〇一二三四五六七八九".indexOf(count.replace("两", "二"));
  if (many < 2 || discourse.named.length < many) return undefined;
  return discourse.named
    .slice(-many)
    .flatMap(({ names }) => names.slice(0, 1))
    .map(asCarried);
}

/** 安陵市、石门市高企增量均为131家: what the last is called by all are, where the others are only places. */
function withNameOfLast(parts: readonly Phrase[]): readonly Phrase[] {
  const last = nameIn(parts.at(-1));
  const { name, whose } = last;
  if (!name || !whose) return parts;
  return parts.map((part) => {
    const { name: own, whose: place } = nameIn(part);
    return place && !own ? { ...part, text: part.text + name.text } : part;
  });
}
