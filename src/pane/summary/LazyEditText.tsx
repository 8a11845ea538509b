import { Spinner } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { EditTextProps } from "../edit/EditText";
import { Message } from "../frame/Message";
import { useLazy } from "../frame/useLazy";

const load = () =>
  import(/* webpackChunkName: "editText" */ "../edit/EditText").then(({ EditText }) => EditText);

/** Loaded when somebody first asks for it. */
export function LazyEditText(props: EditTextProps) {
  const { t } = useTranslation();
  const { part: Part, failed, retry } = useLazy(load);
  if (failed) {
    const action = { label: t("notice.retry"), run: retry };
    return <Message intent="error" text={t("pane.loadFailed")} action={action} />;
  }
  return Part ? <Part {...props} /> : <Spinner size="tiny" label={t("pane.loading")} />;
}
