import { Spinner } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { PictureCardProps } from "../picture/PictureCard";
import { Message } from "../frame/Message";
import { useLazy } from "../frame/useLazy";

const load = () =>
  import(/* webpackChunkName: "picture" */ "../picture/PictureCard").then(
    ({ PictureCard }) => PictureCard,
  );

/** Loaded when somebody first asks for it. */
export function LazyPicture(props: PictureCardProps) {
  const { t } = useTranslation();
  const { part: Part, failed, retry } = useLazy(load);
  if (failed) {
    const action = { label: t("notice.retry"), run: retry };
    return <Message intent="error" text={t("pane.loadFailed")} action={action} />;
  }
  return Part ? <Part {...props} /> : <Spinner size="tiny" label={t("pane.loading")} />;
}
