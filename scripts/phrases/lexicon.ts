import { CLAIMING_WORDS } from "../../src/narrative/readBack/claimingWords";
import { SHEET_THEMES, THEMES } from "../../src/narrative/outline/themes";
import { VERBS_OF_NAMES } from "../../src/narrative/naming/verbsOfNames";
import { STAGES } from "../../src/narrative/wording/deedWords";
import {
  BENCHMARKS,
  INDICATOR_NAMES,
  SELF_NAMES,
  VERBAL_NAMES,
} from "../../src/narrative/naming/nameTables";
import { MEASURE_WORDS } from "../../src/quantity/unitOf";

/** The words by which names are sorted, called and counted: tables that an office's editor reviews beside the phrases. */
export function lexicon(): readonly string[] {
  return [
    ...table(
      "章节：名称中有这些词的指标归入该章（表中写明章节的，从表）",
      ["章节", "名称中的词"],
      THEMES.map(({ heading, names }) => [heading, words(names)]),
    ),
    ...table(
      "章节：按工作表名称",
      ["工作表名称中的词", "章节"],
      SHEET_THEMES.map(({ sheet, heading }) => [words(sheet), heading]),
    ),
    ...table(
      "动词：表中没有写明做了什么时，按名称取用",
      ["名称", "动词"],
      VERBS_OF_NAMES.map(([name, verb]) => [words(name), verb]),
    ),
    ...table("动词：名称自带的动词，前面不再加", ["词"], [[words(VERBAL_NAMES)]]),
    ...table(
      "阶段：对事项、对企业的说法",
      ["阶段", "事项", "接前文", "企业"],
      STAGES.map(({ stage, things, thingsBehind, firms }) => [
        words(stage),
        ...[things, thingsBehind, firms].map((phrases) => phrases.join("<br>")),
      ]),
    ),
    ...table("名称：文中的叫法", ["表中", "文中"], [...INDICATOR_NAMES]),
    ...table(
      "本单位：文中的叫法",
      ["表中", "文中"],
      [...SELF_NAMES].map(([written, said]) => [written, said === "" ? "（不说）" : said]),
    ),
    ...table(
      "对比水平：文中的叫法",
      ["表中", "文中"],
      BENCHMARKS.map(([written, said]) => [words(written), said]),
    ),
    ...table("单位：量词", ["词"], [[MEASURE_WORDS.join("、")]]),
    ...table(
      "断言词：改变时在变化清单中报告",
      ["含义", "词"],
      CLAIMING_WORDS.map(({ sense, words: pattern }) => [sense, words(pattern)]),
    ),
  ];
}

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [
    "",
    `## ${title}`,
    "",
    `| ${columns.join(" | ")} |`,
    `|${" --- |".repeat(columns.length)}`,
    ...rows.map((row) => `| ${row.map(inCell).join(" | ")} |`),
  ];
}

/** A list of words as such; a pattern as it stands in the source, whose bars would end the cell. */
function words({ source }: RegExp): string {
  if (/^[\p{Script=Han}\w&|]+$/u.test(source)) return source.split("|").join("、");
  return `\`${source.replace(/\|/g, "\u2223")}\``;
}

function inCell(text: string): string {
  return text.replace(/\|/g, "\\|");
}
