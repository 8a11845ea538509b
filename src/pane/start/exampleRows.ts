/** A table that can be read, as small as may be: three indicators of one office over two years, one of them with a target. Made up. */
export const EXAMPLE_ROWS: readonly (readonly string[])[] = [
  ["指标", "单位", "2023年", "2024年", "2024年目标"],
  ["研发经费支出", "亿元", "40.2", "44.8", "43.0"],
  ["技术合同成交额", "亿元", "86.5", "103.4", "100.0"],
  ["高新技术企业数", "家", "612", "705", "700"],
];
