import type { DraftContext } from "../../check/draft/draftContext";
import type { Checked } from "../../check/report";

interface Read {
  readonly plain: string;
  readonly context: DraftContext;
}

/**
 * Whether the sentence has last named somebody else, of whom the workbook has the same, than whose figure was found for a mask:
 * 造纸产业运行偏弱，收入xx亿元 is not of all industries. Where a figure stands, it tells that the reading is wrong; a mask cannot.
 */
export function isOfAnother({ statement, judgement }: Checked, { plain, context }: Read): boolean {
  const { form, sentence, start, question } = statement;
  const { known } = judgement;
  if (form !== "mask" || !known || question.sum || OF_SEVERAL.has(question.measure.kind))
    return false;
  if (known.entity !== context.subject.entity) return false;
  const clauses = plain
    .slice(sentence.start, start)
    .split(/[,，;；:：]/)
    .slice(-NEAR);
  for (const clause of clauses.reverse()) {
    if (WHOLE.test(clause)) return false;
    const entity = context.entities.split(clause.replace(/^\s*(?:其中|同时|而)?/, ""))?.entity;
    if (entity !== undefined)
      return entity !== known.entity && context.indicatorsOf(entity).has(known.indicator);
  }
  return false;
}

/** The clause of the mask and the one before it. */
const NEAR = 2;

/** What is told of several is no figure of the last of them. */
const OF_SEVERAL = new Set(["gap", "tally", "tally-beyond", "multiple"]);

/** It is of all again. */
const WHOLE = /[全我本][国省市县区州盟旗镇乡村校院司]|合计|总计|[两二三四五六七八九]者|分别|均|都/;
