import { samePeriod } from "../../quantity/samePeriod";
import { without } from "../corrections/without";
import { isScopeWord } from "../words/regionNames";
import { isRateName } from "../../lexicon/nameEndings";
import { readLabel } from "../words/readLabel";
import type { Column } from "./columns";

/**
 * 占GDP比重 over 比重 and 位次, behind 增加值: a share that has places of its own is an indicator of its own, 增加值占GDP比重, and its places are
 * by that. Places by shares of one whole, as 占全省比重, are those by the level, and stand only where that has none. `areNamed`: the columns say
 * which indicator they are of, and not the rows.
 */
export function placesOfShares(values: readonly Column[], areNamed: boolean): readonly Column[] {
  const done = [...values];
  for (const [index, place] of values.entries()) {
    const share = done[index - 1];
    if (!share || share.label.measure !== "share" || !isPlaceUnder(place, share)) continue;
    const { label } = share;
    const level = values
      .slice(0, index - 1)
      .reverse()
      .find((one) => isLevel(one, areNamed));
    const { whole } = label;
    const scope = readLabel(lastOf(place.text)).scope;
    const said = { ...without(place.label, "whole"), ...(scope !== undefined && { scope }) };
    if (label.name === "" && (!level || whole === undefined)) continue;
    if (whole !== undefined && isScopeWord(whole)) {
      if (!level || hasPlace(values, level)) continue;
      const among = scope ?? whole;
      const { name } = level.label;
      done[index] = { ...place, label: { ...said, name, measure: "rank", scope: among } };
      continue;
    }
    if (!areNamed) continue;
    const name = label.name === "" ? `${level?.label.name ?? ""}占${whole ?? ""}比重` : label.name;
    done[index - 1] = {
      ...share,
      ofShare: true,
      label: { ...without(label, "measure", "whole"), name },
    };
    done[index] = { ...place, label: { ...said, name, measure: "rank" } };
  }
  return done;
}

function isLevel({ label: { name, measure } }: Column, areNamed: boolean): boolean {
  return measure === undefined && (name !== "") === areNamed && !isRateName(name);
}

/** 位次 in the lowest line of its heading, behind a share. */
function isPlaceUnder({ text, label: { time }, given }: Column, share: Column): boolean {
  const { name, measure } = readLabel(lastOf(text));
  const { time: ofShare } = share.label;
  const isAlike = !time || (ofShare !== undefined && samePeriod(time, ofShare));
  return !given && isAlike && name === "" && measure === "rank" && share.text.includes("占");
}

/** A place of its own right behind it, or anywhere beside it of the same time. */
function hasPlace(values: readonly Column[], level: Column): boolean {
  const { name, time } = level.label;
  const behind = values[values.indexOf(level) + 1]?.label;
  if (behind?.measure === "rank" && (behind.name === "" || behind.name === name)) return true;
  return values.some(
    ({ label }) =>
      label.measure === "rank" &&
      label.name === name &&
      (!time || !label.time || samePeriod(label.time, time)),
  );
}

function lastOf(text: string): string {
  return text.slice(text.lastIndexOf("·") + 1);
}
