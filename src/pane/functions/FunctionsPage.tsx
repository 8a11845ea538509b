import { useEffect, useRef, useState } from "react";
import { ConvertSection } from "./ConvertSection";
import { FunctionForm } from "./FunctionForm";
import { FunctionGallery } from "./FunctionGallery";
import { FunctionsAccessProvider, type FunctionsAccess } from "./FunctionsAccess";
import { FUNCTIONS } from "./functionEntries";

export type FunctionsPageProps = FunctionsAccess;

/** All functions and, once one is chosen, the form that writes it into cells. */
export function FunctionsPage(access: FunctionsPageProps) {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
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
          onBack={() => setChosen(undefined)}
        />
      ) : (
        <>
          <FunctionGallery query={query} onQuery={setQuery} onChoose={setChosen} />
          <ConvertSection />
        </>
      )}
    </FunctionsAccessProvider>
  );
}
