import type { FileColor } from "../../src/hosts/xlsx/parts/fileStyle";

/** The colours of Excel's standard theme, in the order files number them. */
const standardTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/**
 * The colour on the screen; `undefined` where the file leaves it open. Themes of their own are taken for the standard one.
 *
 * @example fileColor({ argb: "FFC00000" }) // => "#C00000"
 * @example fileColor({ theme: 4 }) // => "#4472C4"
 * @example fileColor({ theme: 0, tint: -0.5 }) // => "#808080"
 */
export function fileColor(color: FileColor | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  const base = color?.theme === undefined ? undefined : standardTheme[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return parts
    .map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.round(part).toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
