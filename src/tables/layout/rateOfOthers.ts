import { isStrengthAlone } from "../../lexicon/dependents";
import type { Column } from "./columns";
import { withName } from "./withName";

/**
 * 立项率 beside 国家自然科学基金立项数 is 国家自然科学基金立项率, and 投入强度 beside R&D经费 that of R&D经费: a rate that only says of what deed, or how much of
 * something, takes the thing from the only column that it can be worked out from.
 */
export function rateOfOthers(values: readonly Column[]): readonly Column[] {
  const levels = values.filter(isLevel);
  return values.map((column) => {
    const { label, given, heading } = column;
    if (given || !isLevel(column)) return column;
    const nameBeside = namerOf(label.name);
    if (!nameBeside) return column;
    const names = new Set(levels.flatMap((other) => nameBeside(other.label.name)));
    const [name, ...others] = names;
    return name === undefined || others.length > 0 ? column : withName(column, name, heading);
  });
}

function isLevel({ label: { name, measure } }: Column): boolean {
  return name !== "" && measure === undefined;
}

/** What a rate is called beside another column, where its own name leaves open what it is of. */
function namerOf(own: string): ((other: string) => readonly string[]) | undefined {
  if (isStrengthAlone(own)) return strengthBeside;
  const [, deed] = RATE.exec(own) ?? [];
  return deed === undefined ? undefined : (other) => rateBeside(own, deed, other);
}

function strengthBeside(other: string): readonly string[] {
  const [, money] = SPENT.exec(other) ?? [];
  return money === undefined ? [] : [`${money}投入强度`];
}

function rateBeside(own: string, deed: string, other: string): readonly string[] {
  const at = other.lastIndexOf(deed);
  return at > 0 && COUNT.test(other.slice(at + deed.length)) ? [other.slice(0, at) + own] : [];
}

/** What R&D is paid with: 研发 of 研发投入, R&D经费 of R&D经费投入总量. */
const SPENT =
  /^(.*(?:R&D|研发)(?:[(（]R&D[)）])?(?:经费|(?=投入)))(?:投入|支出)?(?:总量|总额|额)?$/;
const RATE = /^([\u4e00-\u9fff]{2})率$/;
const COUNT = /^(?:[\u4e00-\u9fff]?数|数量|量|额)$/;
