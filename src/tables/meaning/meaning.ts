import type { Counting, LabelMeasure, Measure, Status, Told } from "../../lexicon/saying";
import type { Period } from "../../quantity/period";
import type { Qualifier } from "../../quantity/qualifier";
import type { Unit } from "../../quantity/unit";
import type { EntityName } from "../words/regionNames";

/**
 * All that words and cells around a figure may say of it. Columns, rows, titles and the user say some of it, an
 * `Observation` holds what is believed. A new attribute is a line here (or in `Told`,
 * where words of headings say it), a line in `PRECEDENCE` and the words.
 */
export interface Meaning extends Told {
  /** The indicator's name without unit, year or role: `R&D经费`, `发明专利授权量`. */
  readonly indicator: string;
  /** Whose figure it is. */
  readonly entity: EntityName;
  readonly period: Period;
  readonly unit: Unit;
  /** What a stored share is a share of, as written: GDP, 全国. Absent where the header does not say. */
  readonly whole: string;
  /** 近, 余, 多, 以上, 左右, 约, 突破: kept, never counted with. */
  readonly qualifier: Qualifier;
  /** The section or theme the sheet puts it under, as written. */
  readonly section: string;
  /** The peer group the sheet puts this entity in. */
  readonly group: string;
  /** The total this figure is a part of (其中 rows): the parent's indicator. */
  readonly partOf: string;
  /** By what its total is divided there: 贸易方式. What is divided by something else is no sibling of it. */
  readonly breakdown: string;
  /** 其余: the sheet says that it is what the parts above it leave of the total. */
  readonly remainder: true;
  /** How far it has come, as written: 申报, 立项, 通过, 评审中, 晋级. Part of the name. */
  readonly stage: string;
  /** 二等奖, 优秀奖: the class of a prize, as written. Part of the name. */
  readonly award: string;
  /** 国家级, 省级以上: the level a column gives it. Part of the name, where it is one: 省专项资金 is not. */
  readonly grade: string;
  /** What was done, where a column says so: 选派, 征集, 力争. */
  readonly verb: string;
  /** Some of those counted, by name: 联余精密机械, 菲斯特化工. */
  readonly examples: readonly string[];
  /** What the sheet says of the target in words: 超额完成. */
  readonly conclusion: string;
  /** What the sheet remarks of it: 不含瀘縣. */
  readonly note: string;
  /** A stored rank that the cell calls 并列. */
  readonly tied: true;
  /** How many a stored rank counts among, where the cell says so: 4/16. */
  readonly count: number;
  /** A stored rank of which the sheet does not say whether it is by the level or by its growth. */
  readonly basisUnsaid: true;
  /** Whether less of the indicator is better, where the user says so; else its name has to tell. */
  readonly lowerIsBetter: boolean;
}

export type Attribute = keyof Meaning;

/** What one of those that speak of a figure says of it. */
export type Says = Partial<Meaning>;

/**
 * An outsider is no peer: 其他, 国外, 新疆兵团 beside the provinces, or whom the user does not count; a firm stands as an example, is nobody's peer and
 * never the subject.
 */
export type EntityRole = "member" | "total" | "average" | "subtotal" | "outsider" | "firm";

export type { Counting, LabelMeasure, Measure, Status };
