import { coverOf, setAside } from "../../prose/setAside/setAside";
import { findTimes } from "../../prose/times/findTimes";
import type { Open } from "../revision";
import type { Replacement } from "../applyEdits";

export interface MovedYears {
  readonly edits: readonly Replacement[];
  /** Dates and spans of years that stay, to be looked at. */
  readonly open: readonly Open[];
}

/** In these a year is part of a name. */
const NAMES = new Set(["document-number", "title", "quoted-name", "programme", "five-year-plan"]);

/**
 * Moves the year a text is about, the one before and the one behind it on. Years farther back are what is compared with and
 * stay; dates, spans of years and years in names stay, and the first two are listed.
 *
 * @example moveYears("2022年增长，比2018年", "2022年增长，比2018年", 2022, 2023).edits // => [{ start: 0, end: 4, text: "2023" }]
 */
export function moveYears(text: string, plain: string, from: number, to: number): MovedYears {
  const times = findTimes(plain);
  const isName = coverOf(
    plain.length,
    setAside(plain, []).filter(({ rule }) => NAMES.has(rule)),
  );
  const edits: Replacement[] = [];
  const open: Open[] = [];
  for (const { start, end, period } of times) {
    if (isName(start) || from === to) continue;
    const words = plain.slice(start, end);
    const isMoved = period?.kind === "year" && !period.asOf;
    const year = isMoved ? yearIn(words) : undefined;
    if (isMoved && year && Math.abs(period.year - from) <= 1) {
      const moved = inNumerals(period.year + to - from, year);
      edits.push({
        start: start + words.indexOf(year),
        end: start + words.indexOf(year) + year.length,
        text: moved,
      });
    } else if (/^(?:19|20)\d\d/.test(words) && !isMoved) {
      open.push({ start, end, text: text.slice(start, end), why: "fixed-time" });
    }
  }
  return { edits, open };
}

const ARABIC = /(?:19|20)\d\d/;
const CHINESE = /[一二][零〇九][零〇一二三四五六七八九]{2}/;

function yearIn(words: string): string | undefined {
  return (ARABIC.exec(words) ?? CHINESE.exec(words))?.[0];
}

function inNumerals(year: number, like: string): string {
  if (ARABIC.test(like)) return String(year);
  const zero = like.includes("零") ? "零" : "〇";
  return [...String(year)]
    .map((digit) => (digit === "0" ? zero : (HAN[Number(digit)] ?? "")))
    .join("");
}

const HAN = "零一二三四五六七八九";
