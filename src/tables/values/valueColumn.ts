import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { CellAddress } from "../../workbook/workbook";
import type { Counting } from "../observation";
import type { CellPart } from "../read/cellPart";
import type { EntityName } from "../words/regionNames";
import type { LabelMeasure, Status } from "../words/label";

/** A column of figures and all that its heading, its neighbours and its table say about them. */
export interface ValueColumn {
  readonly column: number;
  readonly text: string;
  readonly cells: readonly CellAddress[];
  /** Where the rows are regions: the indicator. */
  readonly indicator?: string;
  /** What is left of the indicator behind the name of a part: 成交额 of 技术合同成交额 makes 技术开发合同成交额. */
  readonly ofPart?: string;
  /** Where the rows are indicators and the columns regions: the region. */
  readonly entity?: EntityName;
  readonly measure: LabelMeasure;
  readonly period: Period;
  /** From the heading. */
  readonly unit?: Unit;
  /** The column its units stand in, where not all figures of a row share one. */
  readonly unitColumn?: number | "none";
  /** Of the indicator the figures are derived from: what a stored gap is measured in. */
  readonly ownUnit?: Unit;
  readonly scope?: string;
  readonly whole?: string;
  readonly counting?: Counting;
  /** 申报, where the columns are the stages of what the rows name. */
  readonly stage?: string;
  /** What its 是 and 否 answer: part of the indicator's name. */
  readonly asks?: string;
  /** 数量, where 金额 stands beside it. */
  readonly counts?: true;
  /** 金额, where the rows are indicators and 数量 stands beside it: part of the indicator's name. */
  readonly suffix?: string;
  readonly status?: Status;
  readonly section?: string;
  /** The column it is 其中 of: #女性 beside R&D人员. */
  readonly partOf?: string;
  /** 位次 behind 增长: by which of the two is not said. */
  readonly inDoubt?: true;
  /** Rates that are fractions though neither header nor format says so, by the evidence of the levels. */
  readonly fraction?: true;
  /** Its cells hold the figures of several years: which of them it is. */
  readonly part?: CellPart;
  readonly problem?: Problem;
}
