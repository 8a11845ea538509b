import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import { firstLine } from "../draft/firstLine";
import { areDifferent } from "./areDifferent";
import { leftBy, likeness } from "./likeness";
import type { NameMatch } from "./nameIndex";

/** What words were found to mean of anybody. */
export interface Found {
  readonly words: string;
  readonly unit: Unit | undefined;
  readonly found: readonly NameMatch[];
}

/** Of what words can mean, what the workbook has of the body whose figure it is; all of it where it has nothing of the kind. */
export function theirs(
  entity: string,
  { words, unit, found }: Found,
  context: DraftContext,
): readonly NameMatch[] {
  if (entity === context.subject.entity) return found;
  const own = context.indicatorsOf(entity);
  const known = found.filter(({ indicator }) => own.has(indicator));
  if (known.length > 0) return known;
  // 石化、电力产业增加值: the 增加值 of the one as of the other.
  const rest = context.entities.split(words)?.rest ?? words;
  const member = ofMember(entity, rest, unit, context);
  return member.length > 0 ? member : found;
}

/**
 * What words mean of one body: of the figures that the workbook has of it, the one whose name has all that the words say. 利润 of
 * 食品产业 is its 利润总额; 经费 of a college that has 纵向经费 and 横向经费 beside 到账经费 is the one of which the others are kinds.
 */
export function ofMember(
  entity: string,
  words: string,
  unit: Unit | undefined,
  { names, indicatorsOf, titles, prose }: DraftContext,
): readonly NameMatch[] {
  // 全市研发经费公报…，企业研发经费: what the text is all about goes without saying in its table.
  const title = firstLine(prose.text);
  const fit = [...indicatorsOf(entity)].filter((indicator) => {
    const { onlySaid, shared } = likeness(words, indicator);
    // 甲市R&D经费投入强度: 投入强度 in the table of R&D经费 by cities.
    return (
      leftBy(onlySaid, `${titles.of(indicator)}|${title}`) === "" &&
      shared >= SHORTEST &&
      !areDifferent(words, indicator) &&
      (unit === undefined || names.isCountedIn(indicator, unit))
    );
  });
  const whole = fit.filter((indicator) => likeness(words, indicator).leftOut === "");
  const [one, ...others] =
    whole.length > 0
      ? whole
      : fit.filter((indicator) => fit.every((other) => other.endsWith(indicator)));
  if (one === undefined || others.length > 0) return [];
  const isAllSaid = likeness(words, one).onlySaid === "";
  return [{ indicator: one, by: isAllSaid ? "short" : "likely" }];
}

const SHORTEST = 2;
