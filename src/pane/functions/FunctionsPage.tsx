import { useEffect, useRef, useState } from "react";
import { FunctionForm } from "./FunctionForm";
import { FunctionGallery } from "./FunctionGallery";
import { FunctionsAccessProvider, type FunctionsAccess } from "./FunctionsAccess";
import { FUNCTIONS } from "./functionEntries";
import type { WantedFormula } from "./useFormulaForm";

export interface FunctionsPageProps extends FunctionsAccess {
  /** The formula to begin with, and where it stands. */
  readonly wanted?: WantedFormula | undefined;
}

/** All functions and, once one is chosen, the form that writes it into cells. */
export function FunctionsPage({ wanted, ...access }: FunctionsPageProps) {
  const [chosen, setChosen] = useState<string | undefined>(wanted?.formula.reference.id);
  const [query, setQuery] = useState("");
  const left = useRef<string | undefined>(undefined);
  const reference = FUNCTIONS.find(({ id }) => id === chosen);

  // Who comes back from a form goes on where the gallery was left.
  useEffect(() => {
    if (chosen === undefined && left.current !== undefined) {
      document.getElementById(`use-${left.current}`)?.focus();
    }
    left.current = chosen;
  }, [chosen]);

  return (
    <FunctionsAccessProvider value={access}>
      {reference ? (
        <FunctionForm
          key={reference.id}
          reference={reference}
          {...(wanted?.formula.reference === reference && { start: wanted })}
          onBack={() => setChosen(undefined)}
        />
      ) : (
        <FunctionGallery query={query} onQuery={setQuery} onChoose={setChosen} />
      )}
    </FunctionsAccessProvider>
  );
}
