import { OTHER_THEME, THEMES } from "./themes";

/**
 * The themes, each once, what no theme fits last. In the order of reports where the lexicon knows them all; where the workbook has sections of
 * its own, in the workbook's order.
 *
 * @example orderThemes(["知识产权", "科技投入", "知识产权"]) // => ["科技投入", "知识产权"]
 * @example orderThemes(["知识产权", "数字城管", "科技投入"]) // => ["知识产权", "数字城管", "科技投入"]
 */
export function orderThemes(themes: readonly string[]): readonly string[] {
  const unique = [...new Set(themes)].filter((theme) => theme !== OTHER_THEME);
  const rest = themes.includes(OTHER_THEME) ? [OTHER_THEME] : [];
  if (!unique.every((theme) => KNOWN.includes(theme))) return [...unique, ...rest];
  return [...unique.sort((a, b) => KNOWN.indexOf(a) - KNOWN.indexOf(b)), ...rest];
}

const KNOWN = THEMES.map(({ heading }) => heading);
