/**
 * A fixed piece of work of the kind that texts are made of: small objects, look-ups by name, and strings. What a machine
 * needs for it today is what other times are to be held against.
 */
export function referenceLoop(): number {
  const counted = new Map<string, { name: string; count: number }>();
  let length = 0;
  for (let at = 0; at < 200_000; at += 1) {
    const name = NAMES[(at * 7) % NAMES.length] ?? "";
    const known = counted.get(name);
    counted.set(name, { name, count: (known?.count ?? 0) + 1 });
    length += `${name}${at % 1000}件`.length;
  }
  return length;
}

const NAMES = Array.from({ length: 97 }, (_, index) => `第${index + 1}类指标`);
