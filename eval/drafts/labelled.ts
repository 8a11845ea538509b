import { VERDICTS, type Verdict } from "../../src/check/verdicts/verdict";

/** What a figure of a draft deserves by the sheet, and where it stands in the text without labels. */
export interface Label {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** The right value, where the verdict has one to name. */
  readonly value?: string;
}

const LABELLED = /\{([^{}!]+)(?:!([^{} ]+)(?: ([^{}]+))?)?\}/g;

/** Takes the labels out of a draft. */
export function labelled(marked: string): { text: string; labels: readonly Label[] } {
  const labels: Label[] = [];
  let text = "";
  let from = 0;
  for (const { 0: whole, 1: figure = "", 2: name, 3: value, index } of marked.matchAll(LABELLED)) {
    text += marked.slice(from, index);
    const start = text.length;
    text += figure;
    from = index + whole.length;
    const verdict = name === undefined ? "consistent" : verdictNamed(name);
    labels.push({ text: figure, start, end: text.length, verdict, ...(value && { value }) });
  }
  return { text: text + marked.slice(from), labels };
}

function verdictNamed(name: string): Verdict {
  const verdict = (Object.keys(VERDICTS) as Verdict[]).find(
    (one) => VERDICTS[one].name["zh-CN"] === name,
  );
  if (!verdict) throw new Error(`no verdict is called ${name}`);
  return verdict;
}
