import { useTranslation } from "../useTranslation";
import type { LiveBook } from "../../hosts/host";
import type { BookView } from "../engine/bookView";
import { PageBody } from "../frame/PageBody";
import { useRemembered } from "../frame/useRemembered";
import { ConvertSection } from "../functions/ConvertSection";
import { FunctionsAccessProvider } from "../functions/FunctionsAccess";
import type { CellFunctions } from "../functions/computeLive";
import type { Notice } from "../state/useNotice";
import { StyleForm } from "../style/StyleForm";
import type { Wording } from "../style/useWording";
import { WordingTrouble } from "../style/WordingTrouble";
import { useSettingsPageStyles } from "./SettingsPage.styles";
import { Button } from "../frame/Button";
import { useLinkButtonStyles } from "../frame/LinkButton.styles";

/** By the build, from package.json. */
declare const PANE_VERSION: string;

interface SettingsPageProps {
  readonly book: LiveBook;
  readonly functions: CellFunctions;
  readonly version: BookView | undefined;
  readonly wording: Wording;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

/** How texts are worded, what to do with a file that leaves the office, and where help is. */
export function SettingsPage(props: SettingsPageProps) {
  const { book, functions, version, wording, notify, announce } = props;
  const { t } = useTranslation();
  const styles = useSettingsPageStyles();
  const link = useLinkButtonStyles();
  const [, setSeen] = useRemembered("firstRun", false);
  return (
    <PageBody page="settings">
      <section className={styles.section} aria-label={t("style.line")}>
        <h2 className={styles.heading}>{t("style.line")}</h2>
        <WordingTrouble state={wording.state} onGiveUp={wording.giveUpUnreadable} />
        <StyleForm
          settings={wording.state.kept}
          onChange={(settings) => {
            wording.change(settings);
            announce(t("style.applied"));
          }}
          onRestore={(settings) => {
            const before = wording.state.kept;
            wording.change(settings);
            const undo = () => wording.change(before);
            notify({ intent: "success", text: t("style.restored"), undo });
          }}
        />
      </section>
      {book.formulas && (
        <FunctionsAccessProvider
          value={{ desk: book.formulas, functions, version, notify, announce }}
        >
          <ConvertSection />
        </FunctionsAccessProvider>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("about.heading")}</h2>
        <ul className={styles.list}>
          <li>{t("about.keys")}</li>
          <li>{t("about.local")}</li>
          <li>{t("about.version", { version: PANE_VERSION })}</li>
        </ul>
        <div className={styles.bar}>
          <a className={link.root} href="help.html" target="_blank" rel="noopener">
            {t("about.help")}
          </a>
          <Button
            size="small"
            onClick={() => {
              setSeen(false);
              notify({ intent: "success", text: t("about.again") });
            }}
          >
            {t("about.showFirst")}
          </Button>
        </div>
      </section>
    </PageBody>
  );
}
