import { fieldIn } from "../../prose/figures/field";
import { printChineseNumeral } from "../../quantity/chineseNumeral";

/** How a figure is written, so that another can be written like it. */
export interface FigureStyle {
  /** 第, 百分之, a minus: what stands before the digits. */
  readonly before: string;
  readonly digits: string;
  /** 余, the unit, 位: what stands behind the digits. */
  readonly behind: string;
  readonly numerals: "arabic" | "chinese" | "mask";
  /** 13,065 */
  readonly isGrouped: boolean;
  /** ５．１２ */
  readonly isWide: boolean;
}

const PARTS = /^(-|第|前|倒数第|[一二三四五六七八九十百千万]+分之)?\s*/;
const ARABIC = /^\d[\d,]*(?:\.\d+)?/;
const CHINESE = /^[零〇一二两三四五六七八九十百千]+/;
const MASK = /^(?:\{[^{}\n]+\}|[xX×*_]+(?:\.[xX×*_]+)?| +)/;

/**
 * Takes a figure as it stands in a plain text apart. Nothing where it is more than one number: 5%—20%, 四成五.
 *
 * @example figureStyle("第四位", "第四位")?.numerals // => "chinese"
 * @example figureStyle("13,065件", "13,065件")?.isGrouped // => true
 */
export function figureStyle(plain: string, written: string): FigureStyle | undefined {
  const before = PARTS.exec(plain)?.[0] ?? "";
  const rest = plain.slice(before.length);
  const [digits, numerals] = digitsOf(rest);
  if (digits === "") return undefined;
  const behind = rest.slice(digits.length);
  if (/[\d成]|分之/.test(behind) || (numerals === "chinese" && /^[万亿]*分之/.test(behind)))
    return undefined;
  return {
    before,
    digits: fieldIn(digits)?.format ?? digits,
    behind,
    numerals,
    isGrouped: digits.includes(","),
    isWide: /[０-９]/.test(written),
  };
}

function digitsOf(text: string): readonly [string, FigureStyle["numerals"]] {
  const [arabic] = ARABIC.exec(text) ?? [];
  if (arabic !== undefined) return [arabic, "arabic"];
  const [chinese] = CHINESE.exec(text) ?? [];
  if (chinese !== undefined) return [chinese, "chinese"];
  return [MASK.exec(text)?.[0] ?? "", "mask"];
}

/**
 * Digits in a style: grouped, wide, or in Chinese numerals where these are whole.
 *
 * @example inStyle("1204", { before: "", digits: "1,065", behind: "件", numerals: "arabic", isGrouped: true, isWide: false }) // => "1,204"
 */
export function inStyle(digits: string, style: FigureStyle): string {
  if (style.numerals === "chinese" && /^\d{1,8}$/.test(digits)) return chinese(digits, style);
  const grouped = style.isGrouped ? grouping(digits) : digits;
  return style.isWide ? wide(grouped) : grouped;
}

function chinese(digits: string, { before, behind }: FigureStyle): string {
  // 两项, but 第二位.
  if (digits === "2" && !before.endsWith("第") && /^[^年月日十百]/.test(behind)) return "两";
  return printChineseNumeral(Number(digits));
}

function grouping(digits: string): string {
  const [whole = "", ...rest] = digits.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...rest].join(".");
}

function wide(digits: string): string {
  return digits.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
