import { headsFirms } from "../lexicon/heads";
import { isJoint } from "../lexicon/joints";
import { memberHead } from "../lexicon/memberHeads";
import { selectionAt } from "../lexicon/selections";
import { plainLabel } from "../lexicon/script/plainLabel";
import { SELF, type Observation } from "./observation";

/**
 * Figures of firms, hospitals or schools, and of all that a table lists: the title's 重点工业企业 or 主要公立医院 is what all of them are called, and
 * stands in the name of a total, which else would be that of the whole area; one firm's 产值 is not that of 重点工业企业. What a table of nobody
 * in particular tells under such a title is that of all of them, too.
 *
 * @example ofThoseListed([], "重点工业企业产值", "2023年重点工业企业产值") // => []
 */
export function ofThoseListed(
  observations: readonly Observation[],
  title: string | undefined,
  text: string | undefined,
): readonly Observation[] {
  const areFirms = observations.some(({ entityRole }) => entityRole === "firm");
  const group = areFirms ? FIRMS.exec(title ?? "")?.[0] : someIn(text ?? "");
  if (group === undefined) return observations;
  const isListed = observations.some(({ entity }) => entity !== SELF);
  return observations.map((one) => {
    const { indicator, entity, entityRole } = one;
    const own = indicator.startsWith(group) ? indicator.slice(group.length) : indicator;
    if (entityRole === "firm" && own.length >= FEWEST_OF_NAME) return { ...one, indicator: own };
    const isOfAll = isListed ? entityRole === "total" : entity === SELF;
    const isNamed = !areFirms && own.includes(group.slice(-FEWEST_OF_NAME));
    return isOfAll && !isNamed ? { ...one, indicator: `${group}${own}` } : one;
  });
}

/** 企业 alone is whatever the rows are. */
const FIRMS = /^.{2,12}企业(?=.)/;
const FEWEST_OF_NAME = 2;

const LONGEST_KIND = 8;

/**
 * 主要公立医院, 部分中等职业学校: some of a kind of bodies, of which alone a title speaks.
 *
 * @example someIn("2024年主要公立医院工作量") // => "主要公立医院"
 * @example someIn("分产业及重点企业产值情况") // => undefined
 * @example someIn("2024年主要指标") // => undefined
 */
export function someIn(title: string): string | undefined {
  const { key } = plainLabel(title);
  for (let from = 0; from < key.length; from += 1) {
    const word = selectionAt(key.slice(from));
    // 分产业及重点企业产值 is about others as well.
    if (word === "" || isJoint(key[from - 1] ?? "")) continue;
    const rest = key.slice(from + word.length);
    const kind = kindAt(rest);
    if (kind !== undefined && !/^[、和与及]/.test(rest.slice(kind.length))) return word + kind;
  }
  return undefined;
}

/** What a text begins with that ends in a word for bodies. */
function kindAt(text: string): string | undefined {
  for (let to = FEWEST_OF_NAME; to <= Math.min(LONGEST_KIND, text.length); to += 1) {
    for (let from = 0; from + FEWEST_OF_NAME <= to; from += 1) {
      const word = text.slice(from, to);
      if (memberHead(word) !== undefined || headsFirms(word)) return text.slice(0, to);
    }
  }
  return undefined;
}
