import { rankWords } from "../narrative/wording/plainClauses";
import type { Problem } from "../problem";
import { broadcast, cellAt, cellsOf, gridOf } from "./broadcast";
import type { Answers, Outcome } from "./outcome";
import { fieldFor } from "./rankAmong";
import type { RankSettings } from "./rankSettings";

/** The place of every value in words. Those who share one have a mean place behind the one they are given. */
export function rankTexts(
  values: unknown,
  peers: unknown,
  scope: string,
  settings: Omit<RankSettings, "method">,
): Answers {
  const field = fieldFor({ ...settings, method: "competition" });
  if (!field.ok) return field;
  const meanField = fieldFor({ ...settings, method: "average" });
  if (!meanField.ok) return meanField;
  const cells = cellsOf(gridOf(peers));
  const place = field.value(cells);
  if (!place.ok) return place;
  const meanPlace = meanField.value(cells);
  if (!meanPlace.ok) return meanPlace;
  const grid = gridOf(values);
  return broadcast([grid], (row, column): Outcome => {
    const cell = cellAt(grid, row, column);
    const [found, mean] = [place.value(cell), meanPlace.value(cell)];
    if (isProblem(found)) return found;
    if (isProblem(mean)) return mean;
    return rankWords(Number(found), scope, found !== mean);
  });
}

function isProblem(outcome: Outcome): outcome is Problem {
  return typeof outcome === "object";
}
