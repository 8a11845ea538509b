import { Field, Input, Textarea } from "@fluentui/react-components";
import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { useTranslation } from "../useTranslation";
import type { Rewriting } from "../../narrative/edits/edits";
import type { Sentence } from "../../narrative/narrative";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useEditTextStyles } from "./EditText.styles";
import { editFromShown } from "./shownTemplate";
import { Button } from "../frame/Button";

/**
 * Takes what is half written when something else is turned to, as leaving it behind would lose it; yields whether it could be
 * left. Absent while nothing is being written.
 */
export type LeaveOpenEdit = RefObject<(() => boolean) | undefined>;

interface RewriteProps {
  /** As it is shown, and as it was generated. */
  readonly sentence: Sentence;
  readonly generated: Sentence;
  /** What stands in the box at first, the figures in brackets. */
  readonly start: string;
  readonly leaveRef: LeaveOpenEdit;
  readonly onTake: (edit: Rewriting) => void;
  readonly onCancel: () => void;
}

/** A sentence in the user's own words; its figures stand in brackets and go on following their cells. */
export function Rewrite(props: RewriteProps) {
  const { sentence, generated, start, leaveRef, onTake, onCancel } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const [typed, setTyped] = useState(start);
  const [complaint, setComplaint] = useState<{ readonly text: string } | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);

  const take = () => {
    const edit = editFromShown(sentence, typed, generated);
    if (edit.ok) onTake(edit.value);
    else setComplaint({ text: problemSentence(edit.problem, language) });
    return edit.ok;
  };
  // It may be complained of from afar, on the way to another page.
  useEffect(() => {
    if (complaint) form.current?.querySelector("textarea")?.focus();
  }, [complaint]);
  useLeave(leaveRef, typed !== start && typed.trim() !== "", take);

  return (
    <form ref={form} onSubmit={submitting(take)}>
      <Field
        label={t("edit.words")}
        hint={t("edit.figures")}
        size="small"
        {...(complaint && { validationMessage: complaint.text })}
      >
        <Textarea
          autoFocus
          rows={4}
          resize="vertical"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={submitOnEnter}
        />
      </Field>
      <TakeOrCancel disabled={typed.trim() === ""} onCancel={onCancel} />
    </form>
  );
}

interface RewriteHeadingProps {
  readonly words: string;
  readonly most?: number;
  readonly leaveRef: LeaveOpenEdit;
  readonly onTake: (words: string) => void;
  readonly onCancel: () => void;
}

/** A heading in the user's own words, without its number. */
export function RewriteHeading(props: RewriteHeadingProps) {
  const { words, most = 60, leaveRef, onTake, onCancel } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState(words);
  const own = typed.trim();
  const take = () => {
    if (own !== "") onTake(own);
    return true;
  };
  useLeave(leaveRef, own !== words, take);
  return (
    <form onSubmit={submitting(take)}>
      <Field label={t("edit.heading")} size="small">
        <Input
          autoFocus
          maxLength={most}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <TakeOrCancel disabled={own === ""} onCancel={onCancel} />
    </form>
  );
}

/** While an edit is open, it is what is taken when something else is turned to; as long as nothing was typed there is nothing to take. */
function useLeave(leaveRef: LeaveOpenEdit, isTyped: boolean, take: () => boolean): void {
  useEffect(() => {
    leaveRef.current = isTyped ? take : undefined;
    return () => {
      leaveRef.current = undefined;
    };
  });
}

function submitting(take: () => boolean) {
  return (event: FormEvent) => {
    event.preventDefault();
    take();
  };
}

/** A sentence has no lines: Enter takes it, unless a writer of Chinese chooses a character with it. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

interface TakeOrCancelProps {
  readonly disabled: boolean;
  readonly onCancel: () => void;
}

function TakeOrCancel({ disabled, onCancel }: TakeOrCancelProps) {
  const { t } = useTranslation();
  const styles = useEditTextStyles();
  return (
    <div className={styles.tools}>
      <Button size="small" appearance="primary" type="submit" disabled={disabled}>
        {t("edit.take")}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t("status.cancel")}
      </Button>
    </div>
  );
}
