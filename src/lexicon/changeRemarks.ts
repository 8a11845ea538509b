import { meaningOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

/** What a remark beside a figure says of the change in the same row: it is in per cent, in points, or in the unit of the figure. */
export type ChangeRemark = "percent" | "points" | "amount";

const FROM = "remarks of sheets whose one column of 增减 holds changes of several kinds";

export const CHANGE_REMARKS: readonly Entry<ChangeRemark>[] = [
  {
    id: "remark.change-in-percent",
    words: {
      "增长%": "增长%",
      "增减%": "增减%",
      "增减为%": "增减为%",
      "增幅%": "增幅%",
      增长百分比: "增长百分比",
      增减为百分比: "增减为百分比",
      增减为增长率: "增减为增长率",
      增减为增速: "增减为增速",
    },
    meaning: "percent",
    not: ["增长较快"],
    from: FROM,
  },
  {
    id: "remark.change-in-points",
    words: {
      百分点: "百分点",
      个百分点: "个百分点",
      增减百分点: "增减百分点",
      增减为百分点: "增减为百分点",
      增减为个百分点: "增减为个百分点",
      提高百分点: "提高百分点",
      同比为百分点: "同比为百分点",
      同比为个百分点: "同比为个百分点",
      同比栏为百分点: "同比栏为百分点",
      同比增减为百分点: "同比增减为百分点",
      增长为百分点: "增长为百分点",
      增幅为百分点: "增幅为百分点",
      变化为百分点: "变化为百分点",
    },
    meaning: "points",
    from: FROM,
  },
  {
    id: "remark.change-in-its-unit",
    words: {
      增减为分值: "增减为分值",
      增减为绝对数: "增减为绝对数",
      增减为绝对值: "增减为绝对值",
      增减为绝对量: "增减为绝对量",
      增减为数量: "增减为数量",
      增减为增加数: "增减为增加数",
      增减为差额: "增减为差额",
    },
    meaning: "amount",
    from: FROM,
  },
];

/** Remarks by which the place in a row is one by growth. */
export const PLACE_REMARKS: readonly Entry<"growth">[] = [
  {
    id: "remark.place-by-growth",
    words: {
      增速位次: "增速位次",
      增幅位次: "增幅位次",
      增速排名: "增速排名",
      增幅排名: "增幅排名",
      位次为增速位次: "位次为增速位次",
      位次为增幅位次: "位次为增幅位次",
      位次为增速排名: "位次为增速排名",
      位次按增速: "位次按增速",
      位次按增幅: "位次按增幅",
      按增速排名: "按增速排名",
      按增幅排名: "按增幅排名",
      按增速排位: "按增速排位",
      增速居全省位次: "增速居全省位次",
    },
    meaning: "growth",
    not: ["增速回落"],
    from: "sheets of bureaus of agriculture, whose column of places holds places of several kinds",
  },
];

/** What says in a remark that the rows below are told in the same way. */
export const DITTO: readonly Entry<"ditto">[] = [
  {
    id: "remark.ditto",
    words: { 下同: "下同", 以下同: "以下同", 以下相同: "以下相同" },
    meaning: "ditto",
    from: FROM,
  },
];

const changeRemark = meaningOf(CHANGE_REMARKS);
const ditto = meaningOf(DITTO);
const placeRemark = meaningOf(PLACE_REMARKS);

/**
 * What one of the clauses of a remark says of the change beside it, and whether the rows below are told so as well.
 *
 * @example changeRemarked("增长%，下同") // => { says: "percent", below: true }
 * @example changeRemarked("与GDP之比；增减为百分点") // => { says: "points", below: false }
 * @example changeRemarked("按活动主体分") // => undefined
 */
export function changeRemarked(
  remark: string,
): { readonly says: ChangeRemark; readonly below: boolean } | undefined {
  const clauses = clausesOf(remark);
  const says = clauses.map(changeRemark).find((one) => one !== undefined);
  return says && { says, below: clauses.some((clause) => ditto(clause) !== undefined) };
}

/**
 * Whether one of the clauses of a remark says that the place beside it is one by growth.
 *
 * @example placesGrowth("可比价，增速位次") // => true
 * @example placesGrowth("综合排名") // => false
 */
export function placesGrowth(remark: string): boolean {
  return clausesOf(remark).some((clause) => placeRemark(clause) !== undefined);
}

function clausesOf(remark: string): readonly string[] {
  return plainLabel(remark).key.split(/[,，;；。、]/);
}
