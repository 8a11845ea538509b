import { isFlow } from "../../answers/isFlow";
import { gap } from "../../metrics/gap";
import { convert } from "../../quantity/convert";
import { levelOf, type Asking } from "./asking";
import type { Known } from "./known";
import { computed } from "./makeKnown";

/** 二季度: what has come together by June beyond what had by March, where the workbook has both. */
export function withinMonths(from: Asking): readonly Known[] {
  const { period } = from;
  const { months } = period ?? {};
  if (!period || !months || months.from === 1) return [];
  const since = (to: number) => levelOf(from.then({ ...period, months: { from: 1, to } }));
  const [all, before] = [since(months.to), since(months.from - 1)];
  if (!all || !before || !isFlow(all)) return [];
  if (all.observation.qualifier ?? before.observation.qualifier) return [];
  const { unit, value, decimals } = all.observation;
  const base = convert(before.observation.value, before.observation.unit, unit);
  const brought = base.ok ? gap(value, base.value) : base;
  if (!brought.ok) return [];
  const shown = Math.max(decimals, before.observation.decimals);
  return [
    computed(from, { value: brought.value, unit, decimals: shown, rule: "change" }, [
      ["current", all],
      ["previous", before],
    ]),
  ];
}
