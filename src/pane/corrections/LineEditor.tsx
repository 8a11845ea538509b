import { Field, Input, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTranslation } from "../useTranslation";
import type { ColumnRole, Correction, RowRole } from "../../tables/corrections/corrections";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useCorrections } from "./CorrectionsAccess";
import { useEditorStyles } from "./Editor.styles";
import { whyUnapplied } from "./whyUnapplied";
import { saidOfLine, type CorrectableLine } from "./saidOfLine";
import { Button } from "../frame/Button";

interface LineEditorProps {
  readonly target: CorrectableLine;
  readonly roles: readonly (ColumnRole | RowRole)[];
  /** The unit as read. */
  readonly unit: string | undefined;
  readonly onDone: () => void;
}

const AS_READ = "";

/** What a row or column is and what its figures are counted in; each choice takes effect at once. */
export function LineEditor({ target, roles, unit, onDone }: LineEditorProps) {
  const { t } = useTranslation();
  const styles = useEditorStyles();
  const language = usePaneLanguage();
  const { corrections, report, add, drop } = useCorrections();
  const said = saidOfLine(corrections, target);
  const denied = said.role && whyUnapplied(said.role, report);
  const [typed, setTyped] = useState(said.unit?.unit ?? "");
  const name = useId();

  const chooseRole = (role: string) => {
    if (role !== AS_READ) add({ kind: "role", ...target, role } as Correction);
    else if (said.role) drop(said.role);
  };

  const giveUnit = () => {
    const symbol = typed.trim();
    if (symbol === (said.unit?.unit ?? "")) return;
    if (symbol !== "") add({ kind: "unit", ...target, unit: symbol });
    else if (said.unit) drop(said.unit);
  };

  return (
    <div className={styles.root}>
      <Field
        label={t("correct.role")}
        size="small"
        validationMessage={denied ? problemSentence(denied, language) : null}
      >
        <Select
          size="small"
          name={`${name}-role`}
          value={said.role?.role ?? AS_READ}
          onChange={(_, { value }) => chooseRole(value)}
        >
          <option value={AS_READ}>{t("correct.asRead")}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("correct.unit")} size="small">
        <Input
          size="small"
          name={`${name}-unit`}
          className={styles.input}
          maxLength={12}
          value={typed}
          placeholder={unit ?? t("correct.asRead")}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={giveUnit}
          onKeyDown={({ key }) => key === "Enter" && giveUnit()}
        />
      </Field>
      <Button size="small" className={styles.done} onClick={onDone}>
        {t("correct.done")}
      </Button>
    </div>
  );
}
