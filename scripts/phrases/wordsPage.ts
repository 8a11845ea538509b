import type { Entry } from "../../src/lexicon/entry";
import { LEXICON } from "../../src/lexicon/lexicon";

/** The page of all words by which tables are read: each with its meaning and a heading in which it is read so. */
export function wordsPage(): string {
  const lines = [
    "# 识别表格用的词",
    "",
    "由词典生成（`npm run phrases`），请勿手工修改。括号内是读到这个词的标题；没有括号的，标题就是这个词。",
    ...LEXICON.flatMap(({ heading, entries }) => [
      "",
      `## ${heading}`,
      ...entries.flatMap(entryLines),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines({ id, words, meaning, not, from }: Entry<unknown>): readonly string[] {
  const all = Object.entries(words).map(([word, line]) =>
    line === word ? word : `${word}（${line}）`,
  );
  return [
    "",
    `**${id}**：\`${typeof meaning === "string" ? meaning : JSON.stringify(meaning)}\``,
    "",
    inText(all.join("、")),
    ...(not ? ["", `不是：${inText(not.join("、"))}`] : []),
    "",
    `出处：${from}`,
  ];
}

/** Stars, underlines and bars are signs of the page's own. */
function inText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[*_|<>#]/g, "\\$&");
}
