/**
 * Whether a colour given as `#rrggbb` calls for light text, by its relative luminance (WCAG 2); anything else is light.
 *
 * @example isDarkColor("#262626") // => true
 * @example isDarkColor("#f3f2f1") // => false
 */
export function isDarkColor(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return false;
  const [red = 1, green = 1, blue = 1] = match.slice(1).map((part) => linear(parseInt(part, 16)));
  // At this luminance black and white text contrast equally well.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
