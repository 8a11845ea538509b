import { digitsOf, type Change, type Mutation, type MutationKind } from "./mutants";

type Slip =
  | "digit"
  | "swapped-digits"
  | "tenfold"
  | "unit-slip"
  | "percent-for-points"
  | "sign-word"
  | "rank-off-by-one"
  | "tie-dropped"
  | "part-off"
  | "stranger";

/** Slips of the hand: a digit, a unit, a sign, a word. */
export const SLIPS: Readonly<Record<Extract<MutationKind, Slip>, Mutation>> = {
  digit: ({ statement: { text, form } }) => {
    if (form !== "figure" || /第/.test(text)) return undefined;
    return withLastDigit(text, 3);
  },
  "swapped-digits": ({ statement: { text, form } }) => {
    const [whole, a, b] = /(\d)(\d)/.exec(text) ?? [];
    if (form !== "figure" || whole === undefined || a === b || a === "0" || b === "0")
      return undefined;
    return { words: text.replace(whole, `${b}${a}`), value: digitsOf(text) };
  },
  tenfold: ({ statement: { text, form, claimed } }) => {
    if (form !== "figure" || claimed?.unit.base === "rank" || !/^\d+\.\d/.test(text))
      return undefined;
    const words = text.replace(/(\d+)\.(\d)/, "$1$2.").replace(/\.(?!\d)/, "");
    return { words, value: digitsOf(text) };
  },
  "unit-slip": ({ statement: { text } }) => {
    const value = digitsOf(text);
    if (/亿/.test(text)) return { words: text.replace("亿", "万"), value };
    return /\d万/.test(text) ? { words: text.replace("万", "亿"), value } : undefined;
  },
  "percent-for-points": ({ statement: { text: words, end, question } }, text) => {
    const { measure } = question;
    const value = digitsOf(words);
    if (measure.kind === "points") return { words: words.replace(/个百分点|個百分點/, "%"), value };
    const isGrowth = measure.kind === "growth" && measure.direction !== undefined;
    return isGrowth && text[end - 1] === "%"
      ? { words: words.replace("%", "个百分点"), value }
      : undefined;
  },
  "sign-word": ({ statement: { start, text: words, question } }, text) => {
    const { kind } = question.measure;
    if (kind !== "growth" && kind !== "change" && kind !== "points") return undefined;
    const other = OPPOSITES.get(text.slice(Math.max(0, start - 2), start));
    return other === undefined
      ? undefined
      : { words: other, from: start - 2, to: start, value: digitsOf(words) };
  },
  "rank-off-by-one": ({ statement: { text, question } }) => {
    const place = /第(\d+)位/.exec(text)?.[1];
    if (question.measure.kind !== "rank" || place === undefined) return undefined;
    return { words: text.replace(place, String(Number(place) + 1)), value: place };
  },
  "tie-dropped": ({ statement: { start, text: words, question } }, text) => {
    if (question.measure.kind !== "rank" || text.slice(start - 2, start) !== "并列")
      return undefined;
    return { words: "居", from: start - 2, to: start, value: digitsOf(words) };
  },
  "part-off": ({ statement: { text, form, partOf } }) =>
    partOf === undefined || form !== "figure" ? undefined : withLastDigit(text, 5),
  stranger: ({ statement: { text, form, question } }) =>
    form === "figure" && question.measure.kind === "level"
      ? { words: text.replace(/\d+(?:\.\d+)?/, "7391"), value: digitsOf(text) }
      : undefined,
};

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ["增长", "下降"],
  ["下降", "增长"],
  ["增加", "减少"],
  ["减少", "增加"],
  ["提高", "下降"],
]);

function withLastDigit(text: string, more: number): Change | undefined {
  const at = /\d(?!.*\d)/.exec(text)?.index;
  if (at === undefined) return undefined;
  const digit = String((Number(text[at]) + more) % 10);
  return { words: text.slice(0, at) + digit + text.slice(at + 1), value: digitsOf(text) };
}
