import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import type { LiveBook } from "../../hosts/host";
import { Message } from "../frame/Message";
import type { Notice } from "../state/useNotice";
import type { FunctionsPageProps } from "./FunctionsPage";
import type { CellFunctions } from "./liveResult";

interface LazyFunctionsPageProps {
  readonly book: LiveBook;
  readonly functions: CellFunctions;
  readonly version: unknown;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

/** The functions page, with the texts of all functions loaded when somebody first asks for it. */
export function LazyFunctionsPage({ book, ...access }: LazyFunctionsPageProps) {
  const { t } = useTranslation();
  const [Page, setPage] = useState<ComponentType<FunctionsPageProps> | undefined>(undefined);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (failed) return;
    let shown = true;
    import(/* webpackChunkName: "functionsPage" */ "./FunctionsPage").then(
      ({ FunctionsPage }) => shown && setPage(() => FunctionsPage),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [failed]);

  if (!book.formulas) return <Message intent="info" text={t("functions.homeless")} />;
  if (failed) {
    const action = { label: t("notice.retry"), run: () => setFailed(false) };
    return <Message intent="error" text={t("functions.loadFailed")} action={action} />;
  }
  if (!Page) return <Spinner size="small" label={t("functions.loading")} />;
  return <Page desk={book.formulas} {...access} />;
}
