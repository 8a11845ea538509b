import { unitOf } from "../../quantity/unitOf";
import { translationOf } from "../../lexicon/translations";

/**
 * A bilingual label in its Chinese only: English lines are left out, and English behind the Chinese of a line. Abbreviations
 * that belong to a name stay, and so do signs in brackets; a text without Chinese, or with sentences in it, is left as it is.
 *
 * @example withoutTranslation("R&D人员\nR&D Personnel") // => "R&D人员"
 * @example withoutTranslation("R&D经费 Expenditure on R&D") // => "R&D经费"
 * @example withoutTranslation("占GDP比重(%) Share of GDP") // => "占GDP比重(%)"
 * @example withoutTranslation("研发经费 R&D Expenditure") // => "研发经费"
 * @example withoutTranslation("出生率(‰)\nBirth Rate\n(‰)") // => "出生率(‰)"
 * @example withoutTranslation("总磷（mg/L）") // => "总磷（mg/L）"
 * @example withoutTranslation("北京 Beijing") // => "北京"
 * @example withoutTranslation("合计Total") // => "合计"
 * @example withoutTranslation("SCI论文数\nSCI") // => "SCI论文数"
 * @example withoutTranslation("地区生产总值GDP") // => "地区生产总值GDP"
 */
export function withoutTranslation(text: string): string {
  if (!HAS_ENGLISH.test(text) || !CHINESE.test(text) || SENTENCE.test(text)) return text;
  const lines = text.split(LINE_BREAK).filter((line) => line.trim() !== "");
  const chinese = lines.map((line) => CHINESE.test(line));
  const last = chinese.lastIndexOf(true);
  const signs = lines.slice(last + 1).filter((line) => SIGNS_ONLY.test(line.trim()));
  const kept = lines.flatMap((line, index) => {
    if (chinese[index]) return [untranslatedLine(line)];
    return index < last && !isEnglish(line) ? [line] : [];
  });
  const said = kept.join("\n");
  return [said, ...signs.filter((sign) => !said.includes(sign.trim()))].join("\n");
}

const HAS_ENGLISH = /[A-Za-z]{2}/;
const CHINESE = /[\u4e00-\u9fff]/;
const SENTENCE = /[。！？]|[\u4e00-\u9fff，；：]{60}/;
const LINE_BREAK = /_x000D_|\r?\n|\r/;
/** (%), (‰), #: no word of any language. */
const SIGNS_ONLY = /^[^A-Za-z\u4e00-\u9fff]*$/;

/** More than an abbreviation: R&D and GDP are none of a translation's own. */
function isEnglish(text: string): boolean {
  return /[a-z]{2}/.test(text);
}

/** English behind the last Chinese of a line, set apart by a blank or a bracket, or words that only translate. */
function untranslatedLine(line: string): string {
  const [, chinese = line, tail = ""] =
    /^([^]*[\u4e00-\u9fff](?:[（(][^A-Za-z\u4e00-\u9fff()（）]*[）)])?[）)】\]》〉%‰]*)([^\u4e00-\u9fff]*)$/.exec(
      line,
    ) ?? [];
  if (!isEnglish(tail)) return line;
  const unit = unitBehind(tail);
  if (unit !== "") return chinese + unit;
  const apart = /^[\s（(/]/.test(tail);
  // GDP right behind its Chinese is its own, R&D in R&D Expenditure behind a blank begins the English.
  const found = /^\s*(?:[A-Z][A-Z&]+|[A-Z]\s*&\s*[A-Z])(?![A-Za-z])/.exec(tail)?.[0] ?? "";
  const own = /^\s/.test(found) && /^\s+[A-Za-z]/.test(tail.slice(found.length)) ? "" : found;
  const rest = tail.slice(own.length);
  const known = translationOf(rest) !== undefined;
  if (!apart && !known && !MANY_WORDS.test(rest)) return line;
  if (!isEnglish(rest)) return line;
  const abbreviation = own.trim();
  return chinese.includes(abbreviation) ? chinese : `${chinese}${abbreviation}`;
}

/** （mg/L） is no word of any language either. */
function unitBehind(tail: string): string {
  const [bracket = "", said = ""] = /^\s*[（(]([^()（）]{1,8})[）)]/.exec(tail) ?? [];
  return isEnglish(said) && unitOf(said.trim()) ? bracket : "";
}

/** Two words or more: one alone may be a brand. */
const MANY_WORDS = /[A-Za-z]{2,}[\s-]+[A-Za-z]{2,}/;
