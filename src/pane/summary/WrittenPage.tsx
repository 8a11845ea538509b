import { useMemo } from "react";
import { useTranslation } from "../useTranslation";
import { isSetAside } from "../../narrative/edits/editNotice";
import { useAccepted } from "../changes/useAccepted";
import { useEditMode } from "../edit/useEditMode";
import type { Written } from "../engine/messages";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import { useProblemText } from "../frame/problemText";
import { useRemembered } from "../frame/useRemembered";
import { useFrozen } from "../frozen/useFrozen";
import { usePictures } from "../picture/usePictures";
import { useUsed } from "../selection/useUsed";
import { useScript } from "../state/useScript";
import { ChoiceLine } from "./ChoiceLine";
import {
  AskSubject,
  AskYear,
  ChangesBar,
  FirstRun,
  FrozenBar,
  NothingToSay,
  SelectionLine,
} from "./lazyParts";
import type { SummaryPageProps } from "./SummaryPage";
import { TextBar } from "./TextBar";
import { useOnceWritten } from "./useOnceWritten";
import { useTextActions } from "./useTextActions";
import { WrittenText } from "./WrittenText";

interface WrittenPageProps extends SummaryPageProps {
  readonly written: Written;
  /** The text is not yet of what is wished for. */
  readonly isBehind: boolean;
  readonly onTakeNote: () => void;
}

/** The page once there is a text, or a reason why there is none. */
export function WrittenPage(props: WrittenPageProps) {
  const { book, engine, reading, paused, status, isStale, decided, onChoose, wording } = props;
  const { edits, writer, onRefresh, notify, announce, written, isBehind, onTakeNote } = props;
  const { onShowStyle, onYear, wish } = props;
  const { t } = useTranslation();
  const { result, choices, choice } = written;
  const current = result.ok ? result.value : undefined;
  const problem = useProblemText(result.ok ? undefined : result.problem);
  const isTraditional = choice.script === "hant";
  const write = isTraditional ? writer : undefined;
  const isConverting = isTraditional && !writer;
  const settings = wording.state.kept;

  const frozen = useFrozen(props.frozen, engine, reading, current, edits.state.kept);
  const narrative = frozen.drift?.narrative ?? current;
  const shown = useScript(narrative, write);
  const subject = choices.subjects.find((option) => option.value === narrative?.subject)?.label;
  const pictures = usePictures(engine, notify);
  const actions = useTextActions({ book, pictures, notify, announce });
  const [open, setOpen] = useRemembered("choices", false);
  const [appendix, setAppendix] = useRemembered("appendix", false);
  const mode = useEditMode(current, props.leaveRef);
  const isEditing = mode.isEditing && !frozen.isFrozen;
  const changes = frozen.isFrozen ? undefined : written.changes;
  const { marked, isAllAccepted, accept, takeNote } = useAccepted(changes, onTakeNote);
  const used = useUsed(book.formulas, paused, shown, props.asked, props.onFail);
  const marks = useMemo(() => ({ changed: marked, lit: used.lit }), [marked, used.lit]);
  const setAside =
    frozen.isFrozen || mode.isEditing ? 0 : written.notices.filter(isSetAside).length;
  const hasTables = reading.tables.length > 0;

  const freeze = async () => {
    if (!current) return;
    const { length, script = "hans" } = choice;
    await frozen.freeze(current, { length, script, settings });
    notify({ intent: "success", text: t("frozen.done") });
  };

  const freezeOnceWritten = useOnceWritten(isBehind, () => void freeze());

  const writeAll = async (into: "word" | "sheet") => {
    const texts = await engine.ask("writeAll", { choice, settings });
    await (into === "word" ? actions.exportAll(texts, write) : actions.insertAll(texts, write));
  };

  return (
    <>
      {hasTables && (
        <ChoiceLine
          reading={reading}
          written={written}
          wish={wish}
          converting={isConverting}
          decided={decided}
          onChoose={(change) => {
            if (mode.leaveRef.current?.() !== false) onChoose(change);
          }}
          open={open === true}
          onOpen={setOpen}
          status={status}
          isStale={isStale || isBehind}
          onRefresh={onRefresh}
        />
      )}
      {frozen.isFrozen && (
        <FrozenBar
          changes={frozen.drift?.changes}
          onRenew={() => void freeze()}
          onTakeBack={frozen.takeBack}
        />
      )}
      {changes && !isAllAccepted && shown && (
        <ChangesBar
          changes={changes}
          subject={shown.subject}
          marked={marked.size}
          announce={announce}
          onAccept={accept}
          onDismiss={takeNote}
        />
      )}
      {setAside > 0 && (
        <Message
          intent="warning"
          text={t("edit.setAside", { count: setAside })}
          action={{ label: t("edit.look"), run: () => mode.edit(true) }}
        />
      )}
      <PageBody page="summary">
        {shown && <FirstRun />}
        {reading.asksSubject && wish.subject === undefined && (
          <AskSubject shown={subject} onAsk={() => setOpen(true)} />
        )}
        {reading.undated && <AskYear onYear={onYear} />}
        {!result.ok &&
          (hasTables ? (
            <Message
              intent="warning"
              text={problem}
              action={{ label: t("notice.retry"), run: onRefresh }}
            />
          ) : (
            <NothingToSay
              book={book}
              reading={reading}
              problem={result.problem}
              notify={notify}
              onRefresh={onRefresh}
            />
          ))}
        {shown && current && (
          <WrittenText
            {...props}
            current={current}
            shown={shown}
            isFrozen={frozen.isFrozen}
            mode={mode}
            marks={marks}
            pictures={pictures}
          />
        )}
      </PageBody>
      {used.at && <SelectionLine key={JSON.stringify(used.at.area)} {...used.at} />}
      {hasTables && (
        <TextBar
          hasText={shown !== undefined}
          disabled={!shown || isConverting}
          editing={isEditing}
          onEdit={(next) => {
            if (frozen.isFrozen) notify({ intent: "info", text: t("frozen.noEdits") });
            else mode.edit(next);
          }}
          onCopy={async () => shown !== undefined && actions.copy(shown)}
          onInsert={async () => shown && actions.insert(shown, subject ?? shown.subject, write)}
          onExport={async () => shown && actions.exportWord(shown, appendix === true)}
          appendix={appendix === true}
          onAppendix={setAppendix}
          {...(choices.subjects.length > 1 && { onAll: writeAll })}
          frozen={frozen.isFrozen}
          onFreeze={() => {
            if (frozen.isFrozen) frozen.takeBack();
            // What is half written belongs to the text that is finished.
            else if (mode.leaveRef.current?.() !== false) freezeOnceWritten();
          }}
          onStyle={onShowStyle}
        />
      )}
    </>
  );
}
