import type { Saying } from "../../lexicon/saying";

/** The end of a header that says what something is measured against. */
export interface Relation {
  readonly says: Saying;
  readonly from: number;
  readonly to: number;
  /** Where the name of the whole stands, for a share. */
  readonly whole?: readonly [number, number];
}

const AREA =
  "全[国省市县区州]|全[国省市县区州]平均(?:水平|值)?|平均(?:水平|值)?|目标|标杆|[国省市]均";
const GAP = new RegExp(`(?:与|较|比|同|距)(${AREA})(?:的)?(?:差距|相差|差|之差|差值|差额)$`);
/** 高于全省（百分点）: by how much, above being more. */
const ABOVE = /^(?:高于|高出|快于|优于)(全[国省市县区州](?:平均(?:水平|增速)?|增速)?)$/;
/** 比全省高（+）低（-） */
const ABOVE_OR_BELOW =
  /^(?:比|较|与)(全[国省市县区州](?:平均(?:水平)?)?)(?:高\(?\+?\)?[、/,或]?低?\(?-?\)?|±|\+-|\+\/-|\(\+[、,/]?-\)|高低|比较|对比)$/;
const SHARE = /占(.{1,12}?)的?(?:比重|比例|份额|百分比|比)$/;
/** 占全市（%）, 占总收案%: the unit says that it is a share. */
const SHARE_IN_PERCENT = /占(全[国省市县区州]|总[^占总]{1,6})$/;
const TOTAL = /^(?:全[国省市县区州](?:总量|合计|总计)?|总量|总数|总计|合计|总额)$/;

/**
 * Finds 与全国差距 and 占全省比重 at the end of a header; 占GDP比重 only without a name before it, for R&D经费占GDP比重 is
 * an indicator of its own.
 *
 * @example findRelation("强度与全国差距") // => { says: { measure: "gap", scope: "全国" }, from: 2, to: 7 }
 * @example findRelation("高于全省") // => { says: { measure: "gap", scope: "全省" }, from: 0, to: 4 }
 * @example findRelation("比全省高(+)低(-)") // => { says: { measure: "gap", scope: "全省" }, from: 0, to: 11 }
 * @example findRelation("占GDP比重") // => { says: { measure: "share" }, from: 0, to: 6, whole: [1, 4] }
 * @example findRelation("R&D经费占GDP比重") // => undefined
 */
export function findRelation(key: string, inPercent = false): Relation | undefined {
  const to = key.length;
  const gap = GAP.exec(key);
  if (gap) return { says: { measure: "gap", scope: gap[1] ?? "" }, from: gap.index, to };
  const above = ABOVE.exec(key) ?? ABOVE_OR_BELOW.exec(key);
  if (above)
    return { says: { measure: "gap", scope: (above[1] ?? "").replace(/增速$/, "") }, from: 0, to };
  const share = SHARE.exec(key) ?? (inPercent ? SHARE_IN_PERCENT.exec(key) : null);
  const whole = share?.[1] ?? "";
  if (!share || (share.index > 0 && !TOTAL.test(whole))) return undefined;
  const start = share.index + 1;
  return {
    says: { measure: "share" },
    from: share.index,
    to,
    whole: [start, start + whole.length],
  };
}
