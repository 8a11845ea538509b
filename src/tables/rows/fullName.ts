import { awardWord } from "../words/awards";
import { isGrade } from "../words/grades";
import type { RowDetails } from "./rowDetails";

/** What of the words beside a row stands in its name. */
type NameWords = Pick<RowDetails, "stage" | "award" | "grade">;

/** An indicator's name with all that its row adds to it, and the name before a stage or a prize was added. */
export interface FullName {
  readonly name: string;
  readonly base?: string;
  readonly words: NameWords;
}

/**
 * The name a person would say: 省级 before 重点实验室, 三等奖 and 申报 behind what they are of. A part of a whole of the
 * same grade is not called by it again.
 *
 * @example fullName("重点实验室", { grade: "省级" }) // => { name: "省级重点实验室", words: { grade: "省级" } }
 * @example fullName("高新技术企业", { stage: "申报" }) // => { name: "高新技术企业申报", base: "高新技术企业", words: { stage: "申报" } }
 * @example fullName("科技进步奖", { award: "合计" }) // => { name: "科技进步奖", words: {} }
 */
export function fullName(name: string, said: NameWords, gradeOfWhole?: string): FullName {
  const { award, grade, stage } = said;
  const isTold = grade === undefined || !isGrade(grade) || grade === gradeOfWhole;
  const graded = isTold || name === "" || name.startsWith(grade) ? name : `${grade}${name}`;
  const word = award === undefined ? undefined : awardWord(award);
  const words: NameWords = {
    ...(grade !== undefined && { grade }),
    ...(stage !== undefined && { stage }),
    ...(word === "award" && award !== undefined && { award }),
    ...(word === "stage" && award !== undefined && { stage: award }),
  };
  const added = `${word === undefined || word === "total" ? "" : award}${stage ?? ""}`;
  if (added === "" || graded === "") return { name: graded, words };
  return { name: `${graded}${added}`, base: graded, words };
}
