import type { IndicatorPhrase } from "../../prose/question";
import { overlapping } from "../../tables/words/overlapping";
import type { DraftContext } from "../draft/draftContext";
import { stripped } from "./genericTail";
import type { NameMatch } from "./nameIndex";

/** A part is the name of its total with the part's before or behind it, or a name of its own. */
export function partNamed(
  own: readonly IndicatorPhrase[],
  totals: readonly IndicatorPhrase[],
  { names }: DraftContext,
): readonly NameMatch[] {
  for (const { text, unit } of own) {
    for (const { text: total } of totals) {
      // 专利授权量32811件，其中发明专利6037件: 发明专利授权量, unless that is counted otherwise.
      const { base } = stripped(total);
      // 市级以上孵化载体134家，其中国家级37家: of another grade than all are of.
      const found = [total, base, base.replace(GRADE, "")]
        .flatMap((of) => [overlapping(text, of, SHORTEST), text + of, of + text])
        .flatMap((name) => sameOnly(name, names))
        .filter(({ indicator }) => !unit || names.isCountedIn(indicator, unit));
      // 科技支出100亿元，其中地方70亿元: 地方科技支出, and not all of it, though 地方 says nothing elsewhere.
      const all = new Set(sameOnly(total, names).map(({ indicator }) => indicator));
      const parts = found.filter(({ indicator }) => !all.has(indicator));
      if (parts.length > 0) return [...parts, ...ofOtherTotal(text, total, parts, names)];
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** 核定编制52名，在编36名，空编16名。其中行政编制27名: what the sheet calls so, as a part of another total, may be meant as well as 行政编制空编. */
function ofOtherTotal(
  text: string,
  total: string,
  parts: readonly NameMatch[],
  names: DraftContext["names"],
): readonly NameMatch[] {
  const totals = new Set(sameOnly(total, names).map(({ indicator }) => indicator));
  return sameOnly(text, names).filter(({ indicator }) => {
    const of = names.totalOf(indicator);
    return (
      of !== undefined && !totals.has(of) && !parts.some((part) => part.indicator === indicator)
    );
  });
}

const GRADE = /^.{1,2}级(?:及|或)?以上/;

const SHORTEST = 2;

function sameOnly(name: string, names: DraftContext["names"]): readonly NameMatch[] {
  return names.find(name).filter(({ by }) => by === "same");
}
