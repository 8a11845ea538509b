/**
 * The colours and measures of the pane as style sheets, from the themes of Fluent: the light one whole, the dark one as far as
 * it differs; of both what the built scripts speak of. They are there before any script, and take no part of the scripts' weight.
 */
const { usedTokens } = require("./usedTokens");
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

/** Segoe UI for Latin and figures, then the Chinese face of each system. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, " +
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const declarations = (entries) => entries.map(([name, value]) => `--${name}:${value}`).join(";");

/**
 * @param {string} scripts The pane's, as built.
 * @returns {{ lightTheme: string, darkTheme: string }}
 */
function themeCss(scripts) {
  const used = usedTokens(Object.keys(webLightTheme), scripts);
  const light = Object.entries({ ...webLightTheme, fontFamilyBase }).filter(([name]) =>
    used.has(name),
  );
  const dark = Object.entries(webDarkTheme).filter(
    ([name, value]) => used.has(name) && value !== webLightTheme[name],
  );
  const withoutFont = dark.filter(([name]) => name !== "fontFamilyBase");
  return {
    lightTheme: `:root{color-scheme:light;${declarations(light)}}`,
    darkTheme: `:root{color-scheme:dark;${declarations(withoutFont)}}`,
  };
}

module.exports = { themeCss };
