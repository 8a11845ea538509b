import { lineNumber } from "../../lexicon/notation/numbering";
import { normalizeWidth } from "../../quantity/normalizeWidth";

/**
 * A name without the number before it, as outlines and forms number their lines: 一、, （一）, 1., (1), ①. A number alone stays.
 *
 * @example withoutNumber("一、科技投入") // => "科技投入"
 * @example withoutNumber("（2）其中：发明专利") // => "其中：发明专利"
 * @example withoutNumber("A、全行业用电") // => "全行业用电"
 * @example withoutNumber("1-3季度") // => "1-3季度"
 */
export function withoutNumber(text: string): string {
  const plain = text.trim();
  const rest = plain.slice(lineNumber(normalizeWidth(plain)).trimEnd().length).trim();
  return rest === "" ? plain : rest;
}
