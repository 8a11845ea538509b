import { headsDates, headsExplanations } from "../../lexicon/remarkHeads";
import type { ColumnHead, ColumnKind } from "../../lexicon/headings/columnHead";
import { COLUMN_HEADS } from "../../lexicon/headings/columnHeads";
import { behindUnitField } from "../../lexicon/notation/unitLines";
import { unitOf } from "../../quantity/unitOf";
import { matcherOf, type Entry } from "../../lexicon/entry";
import { isVerdict } from "../../lexicon/verdicts";
import { plainLabel } from "../../lexicon/script/plainLabel";

export type { ColumnKind };

const headIn = matcherOf(COLUMN_HEADS, "whole");

/** The word of the lexicon that a heading over such a column is. */
export function columnHeadOf(header: string): Entry<ColumnHead> | undefined {
  return headIn(bareHead(header))?.entry;
}

function bareHead(header: string): string {
  return plainLabel(header).key.replace(/[*:]+$/, "");
}

/** 许可证编号, 统计代码: what tells one from another is no figure, whatever it tells apart. */
function isCode(head: string): boolean {
  return /.[编代][号码]$/.test(head);
}

/**
 * What a header says its column is for; `weak` where the word could also head something else.
 *
 * @example columnKindOf("单  位") // => { kind: "unit", weak: false }
 * @example columnKindOf("县（市、区）") // => { kind: "entity", weak: false }
 * @example columnKindOf("认定年份") // => { kind: "remark", weak: false }
 * @example columnKindOf("指标（万元）") // => { kind: "indicator", weak: false }
 * @example columnKindOf("完成情况说明") // => { kind: "remark", weak: false }
 * @example columnKindOf("经营许可证编号") // => { kind: "sequence", weak: false }
 * @example columnKindOf("是否达标") // => { kind: "remark", weak: false }
 * @example columnKindOf("全省位次") // => undefined
 */
export function columnKindOf(header: string): ColumnHead | undefined {
  const bare = bareHead(header);
  const isRemark = headsDates(bare) || headsExplanations(bare) || isVerdict(bare);
  const kind = isRemark ? "remark" : isCode(bare) ? "sequence" : undefined;
  return headIn(bare)?.entry.meaning ?? (kind && { kind, weak: false }) ?? headOfNames(bare);
}

/** 指标（万元） heads the names of what is told in 万元; 单位（张、人） no units, nor bodies. */
function headOfNames(bare: string): ColumnHead | undefined {
  const [, head = "", said = ""] = /^(.+)\(([^()]+)\)$/.exec(bare) ?? [];
  const found = head === "" ? undefined : headIn(head)?.entry.meaning;
  if (found?.kind !== "indicator") return undefined;
  const units = behindUnitField(said).split(/[、,;]/);
  return units.every((unit) => unitOf(unit) !== undefined) ? found : undefined;
}
