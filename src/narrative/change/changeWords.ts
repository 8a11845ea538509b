import type { Language } from "../../language";

type Words = Readonly<Record<Language, string>>;

/** All that a list of changes says. Words of the text itself stand in it as they are. */
export const CHANGE_WORDS = {
  figure: {
    "zh-CN": "{name}：{before} → {after}",
    "en-US": "{name}: {before} → {after}",
  },
  figureAppeared: { "zh-CN": "{name}：新写入 {after}", "en-US": "{name}: {after} is new" },
  figureVanished: {
    "zh-CN": "{name}：不再写入（原为 {before}）",
    "en-US": "{name}: no longer told (was {before})",
  },
  figureVanishedFor: {
    "zh-CN": "{name}：不再写入（原为 {before}）：{problem}",
    "en-US": "{name}: no longer told (was {before}): {problem}",
  },
  word: {
    "zh-CN": "{name}：“{before}”变为“{after}”",
    "en-US": "{name}: “{before}” becomes “{after}”",
  },
  wordAppeared: { "zh-CN": "{name}：新增“{after}”", "en-US": "{name}: now says “{after}”" },
  wordVanished: {
    "zh-CN": "{name}：不再有“{before}”",
    "en-US": "{name}: no longer says “{before}”",
  },
  appeared: { "zh-CN": "新增一句：{after}", "en-US": "New sentence: {after}" },
  vanished: { "zh-CN": "少了一句：{before}", "en-US": "Sentence gone: {before}" },
  moved: { "zh-CN": "位置改变：{after}", "en-US": "Moved: {after}" },
  reworded: {
    "zh-CN": "改写：{before} → {after}",
    "en-US": "Reworded: {before} → {after}",
  },
  cell: { "zh-CN": "{cell}：{before} → {after}", "en-US": "{cell}: {before} → {after}" },
  cellMoved: {
    "zh-CN": "{oldCell} {before} → {cell} {after}",
    "en-US": "{oldCell} {before} → {cell} {after}",
  },
  cellAppeared: { "zh-CN": "{cell}：新用到 {after}", "en-US": "{cell}: {after} is used now" },
  cellVanished: {
    "zh-CN": "{cell}：不再用到（原为 {before}）",
    "en-US": "{cell}: no longer used (was {before})",
  },
  figures: { "zh-CN": "{count} 处数据已变化", "en-US": "{count} figures changed" },
  figureOne: { "zh-CN": "1 处数据已变化", "en-US": "1 figure changed" },
  words: { "zh-CN": "{count} 处措辞改变", "en-US": "{count} wordings changed" },
  wordOne: { "zh-CN": "1 处措辞改变", "en-US": "1 wording changed" },
  sentences: { "zh-CN": "{count} 句增减或移动", "en-US": "{count} sentences came, went or moved" },
  sentenceOne: { "zh-CN": "1 句增减或移动", "en-US": "1 sentence came, went or moved" },
  cells: {
    "zh-CN": "{count} 个单元格的数值有出入",
    "en-US": "{count} cells hold other values",
  },
  cellOne: { "zh-CN": "1 个单元格的数值有出入", "en-US": "1 cell holds another value" },
  nothing: { "zh-CN": "没有变化", "en-US": "Nothing has changed" },
  between: { "zh-CN": "，", "en-US": ", " },
  figuresHeading: { "zh-CN": "数据", "en-US": "Figures" },
  wordsHeading: { "zh-CN": "措辞", "en-US": "Wording" },
  sentencesHeading: { "zh-CN": "语句", "en-US": "Sentences" },
  cellsHeading: { "zh-CN": "单元格", "en-US": "Cells" },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * @example sayChange("figureAppeared", "zh-CN", { name: "R&D经费增速", after: "12.5%" }) // => "R&D经费增速：新写入 12.5%"
 */
export function sayChange(
  key: keyof typeof CHANGE_WORDS,
  language: Language,
  details: Readonly<Record<string, string>> = {},
): string {
  return CHANGE_WORDS[key][language].replace(
    /\{(\w+)\}/g,
    (_, slot: string) => details[slot] ?? "",
  );
}
