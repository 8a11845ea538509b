import { Link, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { Message } from "../frame/Message";
import { useLazy } from "../frame/useLazy";
import type { KeptState } from "../kept/keptState";
import { changedSettings } from "./changedSettings";
import { WordingTrouble } from "./WordingTrouble";
import { useStyleSectionStyles } from "./StyleSection.styles";

interface StyleSectionProps {
  readonly state: KeptState<NarrativeSettings>;
  readonly onChange: (settings: NarrativeSettings) => void;
  readonly onGiveUp: () => void;
}

const loadForm = () =>
  import(/* webpackChunkName: "styleForm" */ "./StyleForm").then(({ StyleForm }) => StyleForm);

/** How the text is worded: a line that opens the settings, loaded when somebody first asks for them. */
export function StyleSection({ state, onChange, onGiveUp }: StyleSectionProps) {
  const { t } = useTranslation();
  const styles = useStyleSectionStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const changed = changedSettings(state.kept);
  return (
    <>
      <Link
        as="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t(changed > 0 ? "style.lineChanged" : "style.line", { count: changed })}
      </Link>
      <WordingTrouble state={state} onGiveUp={onGiveUp} />
      {open && (
        <section id={id} aria-label={t("style.line")}>
          <LazyForm settings={state.kept} onChange={onChange} />
        </section>
      )}
    </>
  );
}

interface LazyFormProps {
  readonly settings: NarrativeSettings;
  readonly onChange: (settings: NarrativeSettings) => void;
}

function LazyForm(props: LazyFormProps) {
  const { t } = useTranslation();
  const { part: Form, failed, retry } = useLazy(loadForm);
  if (failed) {
    const action = { label: t("notice.retry"), run: retry };
    return <Message intent="error" text={t("style.loadFailed")} action={action} />;
  }
  return Form ? <Form {...props} /> : <Spinner size="small" label={t("style.loading")} />;
}
