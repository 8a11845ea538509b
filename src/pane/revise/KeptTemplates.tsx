import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useCheckPageStyles } from "../check/CheckPage.styles";
import { Button } from "../frame/Button";
import { Message } from "../frame/Message";
import { useProblemText } from "../frame/problemText";
import type { KeptInBook } from "../kept/useKeptInBook";
import type { KeptTemplate } from "../kept/readTemplates";
import { MOST_TEMPLATES } from "../kept/templatesForm";
import type { Notice } from "../state/useNotice";
import { useTranslation } from "../useTranslation";
import { TemplateNameField } from "./TemplateNameField";

interface KeptTemplatesProps {
  readonly use: KeptTemplate["use"];
  readonly templates: KeptInBook<readonly KeptTemplate[]>;
  readonly isBusy: boolean;
  readonly notify: (notice: Notice) => void;
  /** Has it brought up to date, or filled in. */
  readonly onRun: (text: string) => void;
}

/** The texts that an office uses year by year, kept in its workbook: one press has one of them done with this year's figures. */
export function KeptTemplates(props: KeptTemplatesProps) {
  const { use, templates, isBusy, notify, onRun } = props;
  const { kept, known, problem, unreadable, unsaved } = templates.state;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const trouble = useProblemText(problem);
  const own = kept.filter((template) => template.use === use);

  const rename = (renamed: KeptTemplate, other: string) =>
    templates.change(kept.map((one) => (one === renamed ? { ...one, name: other } : one)));

  const drop = (dropped: KeptTemplate) => {
    templates.change(kept.filter((template) => template !== dropped));
    notify({
      intent: "success",
      text: t("templates.dropped", { name: dropped.name }),
      undo: () => templates.change(kept),
    });
  };

  const isTroubled = problem !== undefined || unreadable !== undefined;
  if (!known || unsaved || (own.length === 0 && !isTroubled)) return null;
  return (
    <section className={styles.list} aria-labelledby="kept-templates">
      <h3 id="kept-templates" className={styles.part}>
        {t("templates.heading", { count: own.length })}
      </h3>
      {trouble !== "" && (
        <Message
          intent="warning"
          text={trouble}
          action={{ label: t("notice.retry"), run: templates.retry }}
        />
      )}
      {unreadable !== undefined && (
        <Message
          intent="warning"
          text={t("templates.unreadable")}
          action={{ label: t("templates.giveUp"), run: templates.giveUpUnreadable }}
        />
      )}
      {own.map((template) => (
        <div key={template.text} className={styles.row}>
          <TemplateNameField
            name={template.name}
            isTaken={(other) => own.some((one) => one !== template && one.name === other)}
            onChange={(other) => rename(template, other)}
          />
          <Button
            size="small"
            className={styles.whole}
            disabledFocusable={isBusy}
            aria-label={`${t("templates.use")}：${template.name}`}
            onClick={() => onRun(template.text)}
          >
            {t("templates.use")}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t("templates.drop", { name: template.name })}
            onClick={() => drop(template)}
          />
        </div>
      ))}
      {kept.length >= MOST_TEMPLATES && <p className={styles.quiet}>{t("templates.full")}</p>}
    </section>
  );
}
