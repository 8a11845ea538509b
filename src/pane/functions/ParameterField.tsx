import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { ParameterReference } from "../../functions/reference";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { CellsEntry } from "./CellsEntry";
import { useFormStyles } from "./Form.styles";
import type { FormulaForm } from "./useFormulaForm";

interface ParameterFieldProps {
  readonly parameter: ParameterReference;
  readonly texts: { readonly name: string; readonly description: string } | undefined;
  readonly form: FormulaForm;
}

const CELLS = "cells";

/** One parameter: a list where all that can be said is known, else an entry that takes cells from the selection. */
export function ParameterField({ parameter, texts, form }: ParameterFieldProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { name, choices, optional, range } = parameter;
  const [byCells, setByCells] = useState(false);
  const entry = form.entries[name] ?? "";
  const problem = form.problemOf(parameter);
  const totals = problem ? [] : form.totalsIn(parameter);
  const said = problem
    ? problemSentence(problem, language)
    : totals.length > 0 && t("functions.totalsAmong", { names: totals.join("、") });
  const label = texts?.name ?? name;

  const choose = (chosen: string) => {
    setByCells(chosen === CELLS);
    form.enter(name, chosen === CELLS ? "" : chosen);
  };

  const cells = (
    <CellsEntry
      label={label}
      entry={entry}
      onEnter={(entered) => form.enter(name, entered)}
      onTake={() => form.take(name)}
    />
  );

  return (
    <>
      <Field
        label={label}
        required={!optional}
        hint={texts?.description ?? ""}
        validationState={problem ? "error" : said ? "warning" : "none"}
        validationMessage={said || null}
      >
        {choices ? (
          <Select
            className={styles.select}
            value={byCells ? CELLS : entry}
            onChange={(_, { value }) => choose(value)}
          >
            <option value="">{t("functions.leftOut")}</option>
            {choices.map(({ spelling, meaning }) => (
              <option key={spelling["en-US"]} value={spelling[language]}>
                {meaning[language]}
              </option>
            ))}
            {range && <option value={CELLS}>{t("functions.reference")}</option>}
          </Select>
        ) : (
          cells
        )}
      </Field>
      {byCells && <Field label={t("functions.cellsFor", { name: label })}>{cells}</Field>}
    </>
  );
}
