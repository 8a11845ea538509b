import type { Observation } from "./observation";

/**
 * Figures of firms, and of all firms that a table lists: the title's 重点工业企业 is what all of them are called, and stands in the name of a
 * total, which else would be that of the whole area; one firm's 产值 is not that of 重点工业企业.
 *
 * @example ofFirmsListed([], "重点工业企业产值") // => []
 */
export function ofFirmsListed(
  observations: readonly Observation[],
  title: string | undefined,
): readonly Observation[] {
  const group = GROUP.exec(title ?? "")?.[0];
  if (group === undefined || !observations.some(({ entityRole }) => entityRole === "firm"))
    return observations;
  return observations.map((one) => {
    const { indicator, entityRole } = one;
    const own = indicator.startsWith(group) ? indicator.slice(group.length) : indicator;
    if (entityRole === "firm" && own.length >= FEWEST_OF_NAME) return { ...one, indicator: own };
    return entityRole === "total" ? { ...one, indicator: `${group}${own}` } : one;
  });
}

/** 企业 alone is whatever the rows are. */
const GROUP = /^.{2,12}企业(?=.)/;
const FEWEST_OF_NAME = 2;
