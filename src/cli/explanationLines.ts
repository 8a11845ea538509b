import { problemSentence } from "../problemSentence";
import { shownDigits } from "../quantity/shown";
import type {
  ExplainedAttribute,
  ExplainedCell,
  Explanation,
  Spoken,
} from "../tables/explain/explanation";
import { ATTRIBUTES, EVIDENCE, SOURCES } from "../tables/explain/words";
import type { Observation } from "../tables/observation";
import { formatAddress, formatArea } from "../workbook/address";
import type { CellAddress } from "../workbook/workbook";
import { CLI_LANGUAGE } from "./answer";
import { message } from "./messages";

/** What became of a cell, in lines for a person. */
export function explanationLines(cell: CellAddress, explanation: Explanation): readonly string[] {
  const place = formatAddress(cell);
  switch (explanation.kind) {
    case "figures":
      return explanation.figures.flatMap(({ figure, attributes }) => [
        `${place}：${printFigure(figure)}`,
        ...attributes.map((attribute) => `  ${attributeLine(attribute)}`),
      ]);
    case "refused":
      return [
        say("refused", {
          cell: place,
          area: formatArea(explanation.area),
          problem: problemSentence(explanation.problem, CLI_LANGUAGE),
        }),
      ];
    case "speaks":
      return [
        say("speaks", { cell: place }),
        ...explanation.of.map((one) => `  ${spokenLine(one)}`),
      ];
    case "text":
      return [say("prose", { cell: place, section: explanation.text.section })];
    case "line":
      return [
        say(explanation.role === "unread" ? "unread" : "aside", {
          cell: place,
          label: explanation.label,
          table: explanation.table,
        }),
      ];
    case "nothing":
      return [say(explanation.blank ? "blank" : "outside", { cell: place })];
  }
}

type Key = "refused" | "speaks" | "prose" | "aside" | "unread" | "blank" | "outside" | "figures";

function say(key: Key, details: Readonly<Record<string, string>>): string {
  return message(`explain-${key}`, CLI_LANGUAGE, details);
}

function printFigure({ value, decimals, unit }: Observation): string {
  return `${shownDigits(value, decimals, unit)}${unit.symbol}`;
}

/** 单位：亿元 ← 列标题 指标!C2“金额（亿元）”. */
function attributeLine({ attribute, value, by, cells, evidence }: ExplainedAttribute): string {
  const why = evidence ? `（${EVIDENCE[CLI_LANGUAGE][evidence]}）` : "";
  const source = [SOURCES[CLI_LANGUAGE][by], ...cells.map(printCell)].join(" ");
  return `${ATTRIBUTES[CLI_LANGUAGE][attribute]}：${value} ← ${source}${why}`;
}

function printCell({ cell, text, words }: ExplainedCell): string {
  const known = words.map((one) => `${one.words}=${one.entry}`).join("，");
  const entries = known === "" ? "" : `［${known}］`;
  return `${formatAddress(cell)}“${text.trim()}”${entries}`;
}

function spokenLine({ attribute, values, figures }: Spoken): string {
  const count = say("figures", { count: String(figures) });
  return `${ATTRIBUTES[CLI_LANGUAGE][attribute]}：${values.slice(0, MOST_VALUES).join("、")}${count}`;
}

/** A title may speak of hundreds of figures in as many words. */
const MOST_VALUES = 5;
