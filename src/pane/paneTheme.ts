import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Segoe UI for Latin and figures, then the Chinese face of each system. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, " +
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

export function paneTheme(isDark: boolean): Theme {
  return isDark ? dark : light;
}
