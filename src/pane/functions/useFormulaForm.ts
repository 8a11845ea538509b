import { useCallback, useEffect, useMemo, useState } from "react";
import type { FunctionReference, ParameterReference } from "../../functions/reference";
import { isWholeOnly, planFormulas, type Filling, type FormulaPlan } from "./formulaPlan";
import type { Problem, Result } from "../../problem";
import { problemSentence } from "../../problemSentence";
import type { AreaAddress, CellAddress } from "../../workbook/workbook";
import { usePaneLanguage } from "../frame/PaneLanguage";
import {
  readArgument,
  readArguments,
  type Entries,
  type FormulaArgument,
} from "./formulaArguments";
import { useFunctionsAccess } from "./FunctionsAccess";
import { fieldText, readGiven } from "./given";
import type { ReadFormula } from "./readFormula";
import { totalsAmong } from "./totalsAmong";
import { useLive, type Live } from "./useLive";

/** The form of a function while it is filled in: what was entered, and what follows from it. */
export interface FormulaForm {
  readonly reference: FunctionReference;
  readonly entries: Entries;
  readonly enter: (parameter: string, entry: string) => void;
  /** Enters the address of what is selected in the workbook. */
  readonly take: (parameter: string) => void;
  readonly problemOf: (parameter: ParameterReference) => Problem | undefined;
  /** What in its cells belongs to no peer: the totals of a range that is to be ranked. */
  readonly totalsIn: (parameter: ParameterReference) => readonly string[];
  readonly targetEntry: string;
  readonly aim: (entry: string) => void;
  readonly takeTarget: () => void;
  /** The first cell of the results. */
  readonly target: CellAddress | undefined;
  readonly filling: Filling;
  readonly fill: (filling: Filling) => void;
  readonly hasChoiceOfFilling: boolean;
  /** `undefined` where something that must be given is not yet. */
  readonly args: readonly FormulaArgument[] | undefined;
  readonly plan: Result<FormulaPlan> | undefined;
  readonly live: Live;
}

/** A formula that stands in a cell, to be changed. */
export interface WantedFormula {
  readonly formula: ReadFormula;
  readonly home: CellAddress;
}

export function useFormulaForm(reference: FunctionReference, start?: WantedFormula): FormulaForm {
  const { desk, version } = useFunctionsAccess();
  const takeSelection = useTakeSelection();
  const [entries, setEntries] = useState<Entries>(start?.formula.entries ?? {});
  const [targetEntry, aim] = useState(start ? cellText(start.home) : "");
  const [filling, fill] = useState<Filling>(desk.spills ? "spill" : "each");
  const [home, setHome] = useState<string | undefined>(undefined);

  // Addresses without a sheet are on the one in view, unless the target is on another. Where Excel did not say which that is, it is
  // asked again with each entry: B2 would be a text else.
  const isLost = home === undefined;
  useEffect(() => {
    if (!isLost) return;
    void desk.selection().then((selected) => selected.ok && setHome(selected.value.sheet));
  }, [desk, isLost, entries, targetEntry]);

  const target = targetOf(targetEntry, home);
  const sheet = target?.sheet ?? home;
  const read = useMemo(() => readArguments(reference, entries, sheet), [reference, entries, sheet]);
  const args = read.ok ? read.value : undefined;
  const plan = useMemo(
    () => args && planFormulas(reference, args, filling, sheet ?? ""),
    [reference, args, filling, sheet],
  );
  const live = useLive(reference, plan?.ok === false ? undefined : args);
  const enter = useCallback(
    (parameter: string, entry: string) => setEntries((now) => ({ ...now, [parameter]: entry })),
    [],
  );
  const formulas = plan?.ok ? plan.value.rows * plan.value.columns : 1;

  return {
    reference,
    entries,
    enter,
    take: (parameter) => void takeSelection((area) => enter(parameter, fieldText(area))),
    problemOf: (parameter) => {
      const given = readArgument(parameter, entries[parameter.name] ?? "", sheet);
      return given.ok ? undefined : given.problem;
    },
    totalsIn: ({ name }) => {
      const given = name === "peers" && readGiven(entries[name] ?? "", sheet);
      return given && given.ok && given.value?.type === "reference"
        ? totalsAmong(version?.tables ?? [], given.value.area)
        : [];
    },
    targetEntry,
    aim,
    takeTarget: () =>
      void takeSelection(({ sheet: on, top, left }) =>
        aim(cellText({ sheet: on, row: top, column: left })),
      ),
    target,
    filling,
    fill,
    hasChoiceOfFilling: formulas > 1 && !isWholeOnly(reference),
    args,
    plan,
    live,
  };
}

/** Hands on what is selected, or tells why nothing can be taken. */
function useTakeSelection(): (taken: (area: AreaAddress) => void) => Promise<void> {
  const { desk, notify } = useFunctionsAccess();
  const language = usePaneLanguage();
  return useCallback(
    async (taken) => {
      const selected = await desk.selection();
      if (selected.ok) taken(selected.value);
      else notify({ intent: "error", text: problemSentence(selected.problem, language) });
    },
    [desk, notify, language],
  );
}

function cellText({ sheet, row, column }: CellAddress): string {
  return fieldText({ sheet, top: row, left: column, bottom: row, right: column });
}

function targetOf(entry: string, home: string | undefined): CellAddress | undefined {
  const given = readGiven(entry, home);
  if (!given.ok || given.value?.type !== "reference") return undefined;
  const { sheet, top, left } = given.value.area;
  return { sheet, row: top, column: left };
}
