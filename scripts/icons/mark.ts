/** A filled rectangle with rounded corners, in pixels; `colour` is [red, green, blue], 0 to 255. */
export interface Shape {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly colour: readonly [number, number, number];
}

const teal = [19, 161, 145] as const;
const sea = [14, 132, 168] as const;
const blue = [15, 108, 189] as const;
const slate = [122, 138, 153] as const;

/**
 * The product's mark: three rising bars above two lines of text.
 *
 * Described anew for every size rather than scaled, so that all edges fall on whole pixels.
 */
export function mark(size: number): readonly Shape[] {
  const gap = Math.ceil(size / 16);
  const barWidth = 2 * Math.floor(size / 8);
  const lineHeight = Math.round(size / 16);
  const span = 3 * barWidth + 2 * gap;
  const margin = (size - span) / 2;
  const lowerLine = size - margin - lineHeight;
  const upperLine = lowerLine - gap - lineHeight;
  const ground = upperLine - gap;
  const step = Math.floor((ground - margin) / 3.5);
  const radius = size / 32;

  const bars = [teal, sea, blue].map((colour, index) => {
    const left = margin + index * (barWidth + gap);
    const top = margin + (2 - index) * step;
    return { left, top, right: left + barWidth, bottom: ground, radius, colour };
  });
  const lines = [
    { top: upperLine, width: span },
    { top: lowerLine, width: 2 * barWidth + gap },
  ].map(({ top, width }) => ({
    left: margin,
    top,
    right: margin + width,
    bottom: top + lineHeight,
    radius: Math.min(radius, lineHeight / 2),
    colour: slate,
  }));
  return [...bars, ...lines];
}
