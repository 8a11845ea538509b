import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { LabelMeasure, Says } from "../meaning/meaning";
import type { Origin, SaidBy } from "../meaning/origin";
import type { CellPart } from "../read/cellPart";
import type { DifferenceUnits } from "./differences";

/** A column of figures and all that its heading, its neighbours and its table say about them. */
export interface ValueColumn extends Says {
  readonly column: number;
  /** What its heading calls the indicator, where that is short for what the title names. */
  readonly writtenAs?: string;
  readonly text: string;
  readonly measure: LabelMeasure;
  readonly period: Period;
  /** How many years before the newest of its table it is. */
  readonly yearsBack?: number;
  /** The cells of its heading, which say what `from` gives to nobody else. */
  readonly heading: Origin;
  readonly from: SaidBy;
  /** What is left of the indicator behind the name of a part: 成交额 of 技术合同成交额 makes 技术开发合同成交额. */
  readonly ofPart?: string;
  /** The column its units stand in, where not all figures of a row share one. */
  readonly unitColumn?: number | "none";
  /** Of the indicator the figures are derived from: what a stored gap is measured in. */
  readonly ownUnit?: Unit;
  /** 累计 where the rows are months: its figures are of all months since January. */
  readonly sinceJanuary?: true;
  /** Several units in one bracket of its heading: each is that of the rows it fits. */
  readonly units?: readonly Unit[];
  /** 初中, where the columns stand under groups of which each row has a figure: it begins the name. */
  readonly ofGroup?: string;
  /** What its 是 and 否 answer: part of the indicator's name. */
  readonly asks?: string;
  /** What it calls the amounts of all rows: 余额, 经费. */
  readonly noun?: string;
  /** 数量, where 金额 stands beside it. */
  readonly counts?: true;
  /** 金额, where the rows are indicators and 数量 stands beside it: part of the indicator's name. */
  readonly suffix?: string;
  /** 位次 behind 增长: by which of the two is not said. */
  readonly inDoubt?: true;
  /** Rates that are fractions though neither header nor format says so, by the evidence of the levels. */
  readonly fraction?: true;
  /** What a bare 增减 is in, by the evidence of the levels. */
  readonly difference?: DifferenceUnits;
  /** Rows of rates whose 同比 is in points, by the evidence of the levels. */
  readonly inPoints?: ReadonlySet<number>;
  /** Its cells hold the figures of several years: which of them it is. */
  readonly part?: CellPart;
  /** What its figures count is less: 少增, 尚差. */
  readonly downward?: true;
  /** What it is over is a hundred: 为上年%. */
  readonly ofHundred?: true;
  /** 位次变化 that is below zero where places have been gained, by the evidence of the places. */
  readonly reversed?: true;
  /** The user has hidden it. */
  readonly hidden?: true;
  readonly problem?: Problem;
}
