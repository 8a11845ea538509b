/** A figure of an office's own template: which indicator stands there, and with how many decimals: {R&D经费:0.00}. */
export interface Field {
  readonly name: string;
  /** As a number is shown: 0, 0.00. */
  readonly format: string;
}

const FIELD = /^\{([^{}\n:]{1,60}):(0(?:\.0{1,6})?)\}$/;

/**
 * @example fieldIn("{R&D经费:0.00}") // => { name: "R&D经费", format: "0.00" }
 * @example fieldIn("{指标}") // => undefined
 */
export function fieldIn(signs: string): Field | undefined {
  const [, name = "", format] = FIELD.exec(signs) ?? [];
  return format === undefined ? undefined : { name, format };
}

/** A name may stand in a field without ending it. */
export function fieldFor(name: string, decimals: number): string {
  const safe = name.replace(/[{}:：\n]/g, " ").slice(0, LONGEST);
  return `{${safe}:${decimals > 0 ? `0.${"0".repeat(Math.min(decimals, MOST))}` : "0"}}`;
}

const LONGEST = 60;
const MOST = 6;
