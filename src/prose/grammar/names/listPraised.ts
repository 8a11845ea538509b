import type { IndicatorPhrase, Phrase } from "../../question";
import { splitNames } from "./splitNames";

/** A list of which a clause says how it fares, and what of it fares so. */
export interface ListPraised {
  readonly parts: readonly Phrase[];
  readonly what?: IndicatorPhrase;
}

/**
 * 先进制造、新材料及其应用领域技术交易增长较快，增速分别为…: the figures behind are of the list, though a name in it may hold a 与 of its own and
 * the last of it stands before what all of them do.
 */
export function listPraised({ text, start }: Phrase, count: number): ListPraised | undefined {
  const told = text.replace(FARES, "");
  if (told === text || !/[、和与及]/.test(told)) return undefined;
  const [, list = told, kind = "", what = ""] = OF_KIND.exec(told) ?? [];
  const parts = splitNames({ text: list, start, end: start + list.length }, count);
  if (!parts?.every((part) => part.text.length >= SHORTEST)) return undefined;
  const from = start + list.length + kind.length;
  return what.length < SHORTEST
    ? { parts }
    : { parts, what: { text: what, start: from, end: from + what.length, from: "own" } };
}

const SHORTEST = 2;

/** How it fares, at the end. */
const FARES =
  /(?:增长|增速|增势|增幅|涨幅|降幅|下降|回升|发展|势头|表现|拉动|进度|完成率|占比|水平)(?:较为|较|最为?|明显|显著|相对|比较|依然|仍|偏|更)*(?:快|慢|大|小|高|低|多|少|好|强劲|迅猛|迅速|明显|突出|亮眼|良好|领先|居前|靠前|滞后|有力)$/;

/** Of what kind they all are, and what is told of them. */
const OF_KIND =
  /^(.+[^、])((?:等?[两二三四五六七八九十\d]{1,2}[个大类])?等?(?:领域|行业|产业|业态|板块|品种|门类))([\u4e00-\u9fff]{0,8})$/;
