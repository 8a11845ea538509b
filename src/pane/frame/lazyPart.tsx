import type { ComponentType } from "react";
import { useTranslation } from "../useTranslation";
import { Message } from "./Message";
import { Spinner } from "./Spinner";
import { useLazy } from "./useLazy";

/**
 * A part of a page that is loaded when it is first shown. Until then it says so, and what could not be loaded is tried again on
 * request; a `quiet` part just is not there.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { quiet = false } = {},
): ComponentType<Props> {
  return function LazyPart(props: Props) {
    const { t } = useTranslation();
    const { part: Part, failed, retry } = useLazy(load);
    if (Part) return <Part {...props} />;
    if (quiet) return null;
    if (!failed) return <Spinner label={t("pane.loading")} />;
    const action = { label: t("notice.retry"), run: retry };
    return <Message intent="error" text={t("pane.loadFailed")} action={action} />;
  };
}
