/** Whether two figures are the same to the decimals that both have. */
export function isSame(said: string, old: string): boolean {
  const [a, b] = [numberIn(said), numberIn(old)];
  const step = 10 ** -Math.min(a.decimals, b.decimals);
  return Math.abs(a.value - b.value) <= step / 2 + DUST;
}

const DUST = 1e-9;

function numberIn(text: string): { readonly value: number; readonly decimals: number } {
  const [digits = "NaN"] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  return {
    value: Number(digits.replace(/,/g, "")),
    decimals: (digits.split(".")[1] ?? "").length,
  };
}
