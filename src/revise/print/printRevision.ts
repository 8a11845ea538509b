import { oneLine } from "../../check/print/oneLine";
import { figureOf, reasonSentence } from "../../check/print/reasonSentence";
import type { Known } from "../../check/answers/known";
import { sourceOf } from "../../check/print/sourceOf";
import { printPeriod } from "../../quantity/printPeriod";
import type { Edit, EditReason, Open, OpenReason, Revision } from "../revision";

const EDITED: Readonly<Record<EditReason, string>> = {
  time: "年份",
  figure: "数字",
  filled: "填入",
  word: "用词",
  name: "名称",
  field: "改为填报项",
};

const OPENED: Readonly<Record<OpenReason, string>> = {
  "no-source": "工作簿中没有",
  "not-understood": "可能出自未读懂的区域",
  several: "有多个候选",
  wording: "原有写法放不下新的数字",
  "not-held": "改写后与工作簿不符，未改",
  unlike: "与工作簿不符",
  "fixed-time": "日期和时期没有改",
};

/** What a revision has changed and what it has left, a line each, with cells: the notes beside the text. */
export function printRevision({ subject, period, edits, open }: Revision): string {
  const lines = [
    `${subject}${period ? ` ${printPeriod(period)}` : ""}：改 ${edits.length} 处，请看 ${open.length} 处`,
    ...edits.map(editLine),
    ...open.map(openLine),
  ];
  return `${lines.join("\n")}\n`;
}

function editLine({ why, old, text, known }: Edit): string {
  return `【${EDITED[why]}】${oneLine(old)} → ${text === "" ? "（删去）" : oneLine(text)}${inBrackets(known)}`;
}

function openLine({ why, text, known, reason }: Open): string {
  if (reason) return `【待核】${oneLine(text)}：${reasonSentence(reason, known, "zh-CN")}`;
  const has = known ? `，工作簿为${figureOf(known)}${inBrackets(known)}` : "";
  return `【待核】${oneLine(text)}：${OPENED[why]}${has}`;
}

function inBrackets(known: Known | undefined): string {
  return known ? `（${sourceOf(known)}）` : "";
}
