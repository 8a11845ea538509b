import { anyPartMark, isRemainder } from "../../lexicon/ofWhich";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { withoutNumber } from "../words/withoutNumber";

/** The name of an indicator's row, freed of numbering and of the marks that make it a part of a row above. */
export interface RowName {
  readonly text: string;
  /** 其中:, # or 其余: stands before it. */
  readonly ofWhich: boolean;
  /** 其余: stands before it: with the parts above it makes up the whole. */
  readonly remainder?: true;
  /** How far it is set in, by blanks before it and by its cell, in half characters. */
  readonly indent: number;
  /** Where the name itself begins, behind 其中： or #. */
  readonly start: number;
}

/**
 * `steps` is how far the cell itself is set in.
 *
 * @example readRowName("\u3000\u3000其中：发明专利") // => { text: "发明专利", ofWhich: true, indent: 4, start: 9 }
 * @example readRowName("其余：一般村") // => { text: "一般村", ofWhich: true, remainder: true, indent: 0, start: 5 }
 * @example readRowName("3.技术合同成交额") // => { text: "技术合同成交额", ofWhich: false, indent: 0, start: 0 }
 * @example readRowName("发明专利", 1) // => { text: "发明专利", ofWhich: false, indent: 2, start: 2 }
 * @example readRowName("#女性") // => { text: "女性", ofWhich: true, indent: 0, start: 1 }
 */
export function readRowName(raw: string, steps = 0): RowName {
  const blanks = /^\s*/.exec(raw)?.[0] ?? "";
  const width = [...blanks].reduce((sum, blank) => sum + (blank === "\u3000" ? 2 : 1), 0);
  // A step of Excel's own indent is about as wide as one Chinese sign.
  const indent = width + 2 * steps;
  const { name } = plainLabel(raw);
  const numbered = withoutNumber(name);
  const text = withoutNumber(numbered.slice(anyPartMark(numbered).length));
  const ofWhich = text.length < numbered.length && text !== numbered;
  const remainder = ofWhich && isRemainder(numbered);
  const mark = ofWhich ? anyPartMark(numbered) : "";
  const start = [...mark].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 1 : 2), indent);
  return { text, ofWhich, ...(remainder && { remainder }), indent, start };
}
