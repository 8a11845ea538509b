import { Spinner } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { LiveBook } from "../../hosts/host";
import { Message } from "../frame/Message";
import { useLazy } from "../frame/useLazy";
import type { Notice } from "../state/useNotice";
import type { CellFunctions } from "./liveResult";
import type { WantedFormula } from "./useFormulaForm";

interface LazyFunctionsPageProps {
  readonly book: LiveBook;
  readonly functions: CellFunctions;
  readonly version: unknown;
  readonly wanted?: WantedFormula | undefined;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

const loadPage = () =>
  import(/* webpackChunkName: "functionsPage" */ "./FunctionsPage").then(
    ({ FunctionsPage }) => FunctionsPage,
  );

/** The functions page, with the texts of all functions loaded when somebody first asks for it. */
export function LazyFunctionsPage({ book, ...access }: LazyFunctionsPageProps) {
  const { t } = useTranslation();
  const { part: Page, failed, retry } = useLazy(loadPage);
  if (!book.formulas) return <Message intent="info" text={t("functions.homeless")} />;
  if (failed) {
    const action = { label: t("notice.retry"), run: retry };
    return <Message intent="error" text={t("functions.loadFailed")} action={action} />;
  }
  if (!Page) return <Spinner size="small" label={t("functions.loading")} />;
  // Another formula begins another form.
  return <Page key={wantedKey(access.wanted)} desk={book.formulas} {...access} />;
}

function wantedKey(wanted: WantedFormula | undefined): string {
  if (!wanted) return "";
  const { sheet, row, column } = wanted.home;
  return JSON.stringify([sheet, row, column, wanted.formula.entries]);
}
