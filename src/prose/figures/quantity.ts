import type { Unit } from "../../quantity/unit";
import type { Approximation, Span } from "../question";
import type { Field } from "./field";

/** A number with its unit, or a mask in its place, as it stands in the text; what it claims is read later. */
export interface Quantity extends Span {
  readonly form: "number" | "mask";
  /** As written, before its unit: 5.12 of 5.12亿元; a rate in per cent. For a mask 0. */
  readonly number: number;
  /** Decimals written; -1 where only tens of per cent are named: 四成. */
  readonly decimals: number;
  /** The upper end of a range. */
  readonly to?: number;
  /** Of a mask: what an office's own template says that stands there. */
  readonly field?: Field;
  /** Absent for a bare number. */
  readonly unit?: Unit;
  readonly approximation?: Approximation;
  /** 第4位, 前三位, 倒数第二. */
  readonly place?: "place" | "top" | "from-end";
  /** A sign written before it: -6.3%. */
  readonly negative?: true;
  /** Where the hedge before it begins; what leads to the figure ends here. */
  readonly leadEnd: number;
  /** Behind the hedge after it. */
  readonly tailStart: number;
}
