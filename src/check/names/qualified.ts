import type { Unit } from "../../quantity/unit";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { DraftContext } from "../draft/draftContext";
import type { NameMatch } from "./nameIndex";

/** 大中型工业企业R&D经费: what the titles of all its tables say of a figure, a text says before its name. */
export function qualified(
  text: string,
  unit: Unit | undefined,
  context: DraftContext,
): readonly NameMatch[] {
  const { titles } = context;
  return behindTitle(text, unit, context, (indicator, before) =>
    titles.each(indicator).every((title) => title.includes(before)),
  );
}

/** 吸纳技术合同8024项 where one of two tables of 技术合同 is of what was 吸纳: it may be that, and refutes nothing. */
export function qualifiedSomewhere(
  text: string,
  unit: Unit | undefined,
  context: DraftContext,
): readonly NameMatch[] {
  const { titles } = context;
  return behindTitle(text, unit, context, (indicator, before) =>
    titles.of(indicator).includes(before),
  ).map((match) => ({ ...match, by: "likely" }));
}

function behindTitle(
  text: string,
  unit: Unit | undefined,
  { names, titles }: DraftContext,
  isTitled: (indicator: string, before: string) => boolean,
): readonly NameMatch[] {
  for (let at = 2; at <= text.length - SHORTEST; at += 1) {
    const before = plainLabel(text.slice(0, at)).key;
    if (!titles.all.includes(before)) break;
    const found = names
      .find(text.slice(at), unit)
      .filter(({ by, indicator }) => by === "same" && isTitled(indicator, before));
    if (found.length > 0) return found;
  }
  return [];
}

const SHORTEST = 2;
