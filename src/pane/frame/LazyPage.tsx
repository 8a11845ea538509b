import { Spinner } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useTranslation } from "../useTranslation";
import { Message } from "./Message";
import { PageBody } from "./PageBody";
import type { PageName } from "./pages";
import { useLazy } from "./useLazy";

type LazyPageProps<Props extends object> = Props & {
  readonly page: PageName;
  /** Always the same function. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/** A page that is loaded when it is first shown; what could not be loaded is tried again on request. */
export function LazyPage<Props extends object>({ page, load, ...rest }: LazyPageProps<Props>) {
  const { t } = useTranslation();
  const { part: Page, failed, retry } = useLazy(load);
  if (Page) return <Page {...(rest as unknown as Props)} />;
  const action = { label: t("notice.retry"), run: retry };
  return (
    <PageBody page={page}>
      {failed ? (
        <Message intent="error" text={t("pane.loadFailed")} action={action} />
      ) : (
        <Spinner size="tiny" label={t("pane.loading")} />
      )}
    </PageBody>
  );
}
