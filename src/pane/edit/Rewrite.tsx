import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { Rewriting } from "../../narrative/edits/edits";
import type { Sentence } from "../../narrative/narrative";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useEditTextStyles } from "./EditText.styles";
import { editFromShown, shownTemplate } from "./shownTemplate";
import { Button } from "../frame/Button";

interface RewriteProps {
  readonly sentence: Sentence;
  readonly onTake: (edit: Rewriting) => void;
  readonly onCancel: () => void;
}

/** A sentence in the user's own words; its figures stand in brackets and go on following their cells. */
export function Rewrite({ sentence, onTake, onCancel }: RewriteProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const [typed, setTyped] = useState(() => shownTemplate(sentence));
  const [complaint, setComplaint] = useState<string | undefined>(undefined);

  const take = () => {
    const edit = editFromShown(sentence, typed);
    if (edit.ok) onTake(edit.value);
    else setComplaint(problemSentence(edit.problem, language));
  };

  return (
    <>
      <Field
        label={t("edit.words")}
        size="small"
        {...(complaint !== undefined && { validationMessage: complaint })}
      >
        <Textarea
          autoFocus
          rows={4}
          resize="vertical"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <TakeOrCancel disabled={typed.trim() === ""} onTake={take} onCancel={onCancel} />
    </>
  );
}

interface RewriteHeadingProps {
  readonly words: string;
  readonly onTake: (words: string) => void;
  readonly onCancel: () => void;
}

/** A heading in the user's own words, without its number. */
export function RewriteHeading({ words, onTake, onCancel }: RewriteHeadingProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(words);
  return (
    <div>
      <Field label={t("edit.heading")} size="small">
        <Input
          autoFocus
          maxLength={60}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <TakeOrCancel
        disabled={typed.trim() === ""}
        onTake={() => onTake(typed.trim())}
        onCancel={onCancel}
      />
    </div>
  );
}

interface TakeOrCancelProps {
  readonly disabled: boolean;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

function TakeOrCancel({ disabled, onTake, onCancel }: TakeOrCancelProps) {
  const { t } = useTranslation();
  const styles = useEditTextStyles();
  return (
    <div className={styles.tools}>
      <Button size="small" appearance="primary" disabled={disabled} onClick={onTake}>
        {t("edit.take")}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t("status.cancel")}
      </Button>
    </div>
  );
}
