import type { Replacement } from "../applyEdits";

/** 20xx年, XXXX年, ××年; neither 20xx年x月, which is a day or month, nor what is compared with. */
const MASKED =
  /(?<!比|较|自|从|截至|[A-Za-z\d])(?:20[xX×*＊_○]{2}|[xX×*＊_○]{2,4})\s*(?=年(?!\s*[\dxX×*＊_○]{1,2}月))/g;

/**
 * The masked years of a template, filled in with the year it is filled in for.
 *
 * @example fillYears("XXXX年工作总结", 2023) // => [{ start: 0, end: 4, text: "2023" }]
 */
export function fillYears(text: string, year: number): readonly Replacement[] {
  return [...text.matchAll(MASKED)].map(({ index, 0: mask }) => ({
    start: index,
    end: index + mask.length,
    text: String(year),
  }));
}
