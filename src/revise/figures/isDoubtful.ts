import { isOfWhatFollows } from "../../prose/grammar/whatFollows";
import type { Statement } from "../../prose/question";

const SHORT_OF = /(?:差|欠|缺|超|超额|超额完成|多|少|富余|剩余|压减|-)(?:了|约)?$/;
const WHOSE = /^(?:位|名)?的(?!位次|名次|位置|成绩)/;

/**
 * Whether the words around a mask say something else than the level or the place they are read as: 仅差xx件, 比第x位的乙市低, 完成率xx%的合同额. Where a
 * figure stands, it tells that the reading is wrong; a mask cannot.
 */
export function isDoubtful({ start, end, form, question }: Statement, plain: string): boolean {
  if (form !== "mask") return false;
  const { kind } = question.measure;
  if (kind === "level")
    return SHORT_OF.test(plain.slice(Math.max(0, start - 6), start)) || plain[start] === "-";
  if (kind === "completion" || kind === "growth") return isOfWhatFollows(plain, end);
  return kind === "rank" && WHOSE.test(plain.slice(end, end + 4));
}
