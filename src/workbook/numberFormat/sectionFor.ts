import type { Condition, FormatSection } from "./formatSections";

/** The section by which a number format shows a number; `undefined` where it has none. */
export function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): FormatSection | undefined {
  const numbers = sections.length > 1 ? sections.filter(({ text }) => !text).slice(0, 3) : sections;
  const [first, second = first, third] = numbers;
  if (first?.condition || second?.condition) {
    if (meets(value, first?.condition)) return first;
    if (meets(value, second?.condition)) return second;
    return first?.condition && second?.condition ? third : second;
  }
  if (value < 0) return second;
  return value === 0 ? (third ?? first) : first;
}

function meets(value: number, condition: Condition | undefined): boolean {
  if (!condition) return false;
  const { relation, limit } = condition;
  switch (relation) {
    case "<":
      return value < limit;
    case ">":
      return value > limit;
    case "<=":
      return value <= limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    case "<>":
      return value !== limit;
  }
}
