/**
 * The colours and measures of the pane as style sheets, from the themes of Fluent: the light one whole, the dark one as far as
 * it differs. They are there before any script, and take no part of the scripts' weight.
 */
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

/** Segoe UI for Latin and figures, then the Chinese face of each system. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, " +
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** Colours of avatars, badges and calendars, which the pane has none of. */
const isUnused = (name) => name.startsWith("colorPalette");

const declarations = (entries) => entries.map(([name, value]) => `--${name}:${value}`).join(";");

/** @returns {{ lightTheme: string, darkTheme: string }} */
function themeCss() {
  const light = Object.entries({ ...webLightTheme, fontFamilyBase }).filter(
    ([name]) => !isUnused(name),
  );
  const dark = Object.entries(webDarkTheme).filter(
    ([name, value]) => !isUnused(name) && value !== webLightTheme[name],
  );
  const withoutFont = dark.filter(([name]) => name !== "fontFamilyBase");
  return {
    lightTheme: `:root{color-scheme:light;${declarations(light)}}`,
    darkTheme: `:root{color-scheme:dark;${declarations(withoutFont)}}`,
  };
}

module.exports = { themeCss };
