import type { LiveBook } from "../../hosts/host";
import type { BookView } from "../engine/bookView";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import type { Notice } from "../state/useNotice";
import { useTranslation } from "../useTranslation";
import type { CellFunctions } from "./computeLive";
import { FunctionsPage } from "./FunctionsPage";
import type { WantedFormula } from "./useFormulaForm";

interface FunctionsViewProps {
  readonly book: LiveBook;
  readonly functions: CellFunctions;
  readonly version: BookView | undefined;
  readonly wanted?: WantedFormula | undefined;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

/** The functions, with the texts of all of them. */
export function FunctionsView({ book, ...access }: FunctionsViewProps) {
  const { t } = useTranslation();
  return (
    <PageBody page="functions">
      {book.formulas ? (
        // Another formula begins another form.
        <FunctionsPage key={wantedKey(access.wanted)} desk={book.formulas} {...access} />
      ) : (
        <Message intent="info" text={t("functions.homeless")} />
      )}
    </PageBody>
  );
}

function wantedKey(wanted: WantedFormula | undefined): string {
  if (!wanted) return "";
  const { sheet, row, column } = wanted.home;
  return JSON.stringify([sheet, row, column, wanted.formula.entries]);
}
