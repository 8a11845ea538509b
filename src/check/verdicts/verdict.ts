import type { Language } from "../../language";

/** What can be found of a figure or a claiming word. */
export type Verdict =
  | "consistent"
  | "rounded"
  | "inconsistent"
  | "wrong-unit"
  | "percent-for-points"
  | "wrong-period"
  | "other-basis"
  | "not-found"
  | "ambiguous"
  | "blank";

/** What the workbook bears out. */
export function isRight(verdict: Verdict): boolean {
  return verdict === "consistent" || verdict === "rounded";
}

export interface VerdictWords {
  readonly name: Readonly<Record<Language, string>>;
  /** The gravest first. */
  readonly gravity: number;
  /** Whether it is wrong: what a person must mend. */
  readonly isWrong: boolean;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictWords>> = {
  inconsistent: { name: { "zh-CN": "不一致", "en-US": "inconsistent" }, gravity: 0, isWrong: true },
  "wrong-unit": { name: { "zh-CN": "单位有误", "en-US": "wrong unit" }, gravity: 1, isWrong: true },
  "percent-for-points": {
    name: { "zh-CN": "%与百分点混用", "en-US": "per cent for percentage points" },
    gravity: 2,
    isWrong: true,
  },
  "wrong-period": {
    name: { "zh-CN": "年份或期间错位", "en-US": "figure of another period" },
    gravity: 3,
    isWrong: true,
  },
  ambiguous: {
    name: { "zh-CN": "多个候选", "en-US": "several candidates" },
    gravity: 4,
    isWrong: false,
  },
  "other-basis": {
    name: { "zh-CN": "口径不同", "en-US": "another basis" },
    gravity: 5,
    isWrong: false,
  },
  blank: { name: { "zh-CN": "未填", "en-US": "not filled in" }, gravity: 6, isWrong: false },
  "not-found": {
    name: { "zh-CN": "查无出处", "en-US": "not in the workbook" },
    gravity: 7,
    isWrong: false,
  },
  rounded: {
    name: { "zh-CN": "舍入一致", "en-US": "consistent once rounded" },
    gravity: 8,
    isWrong: false,
  },
  consistent: { name: { "zh-CN": "一致", "en-US": "consistent" }, gravity: 9, isWrong: false },
};
