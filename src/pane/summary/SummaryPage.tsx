import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "../useTranslation";
import type { LiveBook } from "../../hosts/host";
import { isSetAside } from "../../narrative/edits/editNotice";
import type { Edits } from "../../narrative/edits/edits";
import type { FrozenText } from "../../narrative/frozen/frozen";
import type { Writer } from "../../narrative/print/traditionalWriter";
import { sentencesIn } from "../../narrative/sentencesIn";
import type { AskedFor } from "../../tables/askedFor";
import type { CellAddress } from "../../workbook/workbook";
import { changedFacts } from "../changes/changedFacts";
import { useEditing } from "../edit/useEditing";
import type { BookView } from "../engine/bookView";
import type { Engine } from "../engine/engine";
import type { Written } from "../engine/messages";
import { lazyPart } from "../frame/lazyPart";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import { useProblemText } from "../frame/problemText";
import { useRemembered } from "../frame/useRemembered";
import { useUnseenStyles } from "../frame/Unseen.styles";
import { useFrozen } from "../frozen/useFrozen";
import type { KeptInBook } from "../kept/useKeptInBook";
import { usedAt } from "../selection/usedAt";
import { useSelection } from "../selection/useSelection";
import { titleOf, type Choice } from "../state/keepChoice";
import { useNarrative } from "../state/useNarrative";
import type { Notice } from "../state/useNotice";
import { useScript } from "../state/useScript";
import type { Status } from "../state/useStatus";
import type { Wording } from "../style/useWording";
import { CardToolsProvider } from "../text/CardTools";
import { NarrativeText } from "../text/NarrativeText";
import { sentenceAtTop, showAtTop } from "../text/sentenceElement";
import { ActionBar } from "./ActionBar";
import { ChoiceLine } from "./ChoiceLine";
import { Omissions } from "./Omissions";
import { useTextActions } from "./useTextActions";
import { Spinner } from "../frame/Spinner";

const EditText = lazyPart(() =>
  import(/* webpackChunkName: "editText" */ "../edit/EditText").then((part) => part.EditText),
);
const PictureCard = lazyPart(() =>
  import(/* webpackChunkName: "picture" */ "../picture/PictureCard").then(
    (part) => part.PictureCard,
  ),
);
const NothingToSay = lazyPart(() =>
  import(/* webpackChunkName: "nothingToSay" */ "../start/NothingToSay").then(
    (part) => part.NothingToSay,
  ),
);
const FirstRun = lazyPart(
  () => import(/* webpackChunkName: "start" */ "../start/FirstRun").then((part) => part.FirstRun),
  { quiet: true },
);
const AskSubject = lazyPart(
  () =>
    import(/* webpackChunkName: "start" */ "../start/AskSubject").then((part) => part.AskSubject),
  { quiet: true },
);
const AskYear = lazyPart(
  () => import(/* webpackChunkName: "start" */ "../start/AskYear").then((part) => part.AskYear),
  { quiet: true },
);
const SelectionLine = lazyPart(
  () =>
    import(/* webpackChunkName: "selection" */ "../selection/SelectionLine").then(
      (part) => part.SelectionLine,
    ),
  { quiet: true },
);
const ChangesBar = lazyPart(
  () =>
    import(/* webpackChunkName: "changes" */ "../changes/ChangesBar").then(
      (part) => part.ChangesBar,
    ),
  { quiet: true },
);
const FrozenBar = lazyPart(
  () =>
    import(/* webpackChunkName: "changes" */ "../frozen/FrozenBar").then((part) => part.FrozenBar),
  { quiet: true },
);

export interface SummaryPageProps {
  readonly book: LiveBook;
  readonly engine: Engine;
  readonly reading: BookView;
  readonly paused: boolean;
  readonly status: Status;
  /** The workbook has changed since the reading. */
  readonly isStale: boolean;
  readonly wish: Choice;
  /** What of the wish the workbook's own settings decide. */
  readonly decided: AskedFor | undefined;
  readonly onChoose: (change: Partial<Choice>) => void;
  readonly wording: Wording;
  readonly edits: KeptInBook<readonly Edits[]>;
  readonly frozen: KeptInBook<FrozenText | undefined>;
  /** Writes Traditional characters, once it is there. */
  readonly writer: Writer | undefined;
  readonly onShowFound: (cell?: CellAddress) => void;
  readonly onShowStyle: () => void;
  readonly onRefresh: () => void;
  readonly onYear: (year: number) => void;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

/** The choice of subject and period, the text written for it, and what can be done with the text. */
export function SummaryPage(props: SummaryPageProps) {
  const { engine, reading, wish, wording, edits } = props;
  const [taken, setTaken] = useState(0);
  const { written, isBehind } = useNarrative(
    engine,
    reading,
    wish,
    wording.state.kept,
    edits.state.kept,
    taken,
  );
  const takeNote = () => {
    void engine.ask("takeNote", {}).then(() => setTaken((before) => before + 1));
  };
  if (!written) return <Writing />;
  return <WrittenPage {...props} written={written} isBehind={isBehind} onTakeNote={takeNote} />;
}

function Writing() {
  const { t } = useTranslation();
  return (
    <PageBody page="summary">
      <Spinner label={t("status.writing")} />
    </PageBody>
  );
}

interface WrittenPageProps extends SummaryPageProps {
  readonly written: Written;
  readonly isBehind: boolean;
  readonly onTakeNote: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();

function WrittenPage(props: WrittenPageProps) {
  const { book, engine, reading, paused, status, isStale, decided, onChoose, wording } = props;
  const { edits, writer, onShowFound, onRefresh, notify, announce, written, isBehind } = props;
  const { onTakeNote, onShowStyle, onYear, wish } = props;
  const { t } = useTranslation();
  const unseen = useUnseenStyles();
  const { result, choices } = written;
  const current = result.ok ? result.value : undefined;
  const problem = useProblemText(result.ok ? undefined : result.problem);
  const isTraditional = written.choice.script === "hant";
  const write = isTraditional ? writer : undefined;
  const isConverting = isTraditional && !writer;

  const frozen = useFrozen(props.frozen, engine, reading, current, edits.state.kept);
  const narrative = frozen.drift?.narrative ?? current;
  const shown = useScript(narrative, write);
  const subject = choices.subjects.find((option) => option.value === narrative?.subject)?.label;
  const { copy, insert, exportWord, exportAll, insertAll } = useTextActions({
    book,
    notify,
    announce,
  });

  const [open, setOpen] = useRemembered("choices", false);
  const [appendix, setAppendix] = useRemembered("appendix", false);
  const [isEditing, setEditing] = useState(false);
  const [start, setStart] = useState<string | undefined>(undefined);
  const leaveRef = useRef<(() => boolean) | undefined>(undefined);
  const [drawn, setDrawn] = useState<CellAddress | undefined>(undefined);
  const editing = useEditing(edits, current);

  const changes = frozen.isFrozen ? undefined : written.changes;
  const [accepted, setAccepted] = useState(NOBODY);
  const marked = useMemo(() => changedFacts(changes, accepted), [changes, accepted]);
  const selected = useSelection(book.formulas, paused);
  const used = useMemo(
    () => (selected && shown ? usedAt(shown, selected) : undefined),
    [selected, shown],
  );
  const lit = useMemo(
    () => new Set(used && used.sentences.length < MANY ? used.sentences : []),
    [used],
  );
  const marks = useMemo(() => ({ changed: marked, lit }), [marked, lit]);
  const tools = useMemo(
    () => ({ onDraw: setDrawn, onMend: (cell: CellAddress) => onShowFound(cell) }),
    [onShowFound],
  );

  const edit = (next: boolean) => {
    if (leaveRef.current?.() === false) return;
    const sentences = current ? sentencesIn(current).map(({ sentence }) => sentence.id) : [];
    const top = sentenceAtTop(sentences);
    setStart(top);
    setEditing(next);
    if (!next && top !== undefined) window.setTimeout(() => showAtTop(top));
  };
  const setAside = frozen.isFrozen || isEditing ? 0 : written.notices.filter(isSetAside).length;

  const takeNote = () => {
    setAccepted(NOBODY);
    onTakeNote();
  };
  const accept = (facts: readonly string[]) => setAccepted(new Set([...accepted, ...facts]));
  const isAllAccepted = changes !== undefined && marked.size === 0 && accepted.size > 0;
  useEffect(() => {
    if (isAllAccepted) onTakeNote();
    // Once for each time that all have been accepted.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isAllAccepted]);

  const freeze = async () => {
    if (!current) return;
    const { length, script = "hans" } = written.choice;
    await frozen.freeze(current, { length, script, settings: wording.state.kept });
    notify({ intent: "success", text: t("frozen.done") });
  };

  const asks = reading.asksSubject && wish.subject === undefined;
  return (
    <>
      {reading.tables.length > 0 && (
        <ChoiceLine
          reading={reading}
          written={written}
          wish={wish}
          converting={isConverting}
          decided={decided}
          onChoose={onChoose}
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
          action={{ label: t("edit.look"), run: () => edit(true) }}
        />
      )}
      <PageBody page="summary">
        {shown && <FirstRun />}
        {asks && <AskSubject shown={subject} onAsk={() => setOpen(true)} />}
        {reading.undated && <AskYear onYear={onYear} />}
        {!result.ok &&
          (reading.tables.length > 0 ? (
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
          <>
            <button type="button" className={unseen.skip} onClick={focusActions}>
              {t("pane.skip")}
            </button>
            {isEditing && editing && !frozen.isFrozen ? (
              <EditText
                narrative={current}
                generated={written.generated}
                notices={written.notices}
                editing={editing}
                start={start}
                leaveRef={leaveRef}
                onTitle={(text) => {
                  const of = titleOf(current);
                  const before = wish.title ?? { text: "", of };
                  onChoose({ title: { text, of } });
                  const undo = () => onChoose({ title: before });
                  notify({ intent: "success", text: t("edit.renamed"), undo });
                }}
                onDone={(text) => notify({ intent: "success", text, undo: editing.putBack })}
              />
            ) : (
              <CardToolsProvider value={tools}>
                <NarrativeText narrative={shown} marks={marks} />
              </CardToolsProvider>
            )}
            {drawn && !isEditing && (
              <PictureCard
                engine={engine}
                book={book}
                reading={reading}
                cell={drawn}
                notify={notify}
                onClose={() => setDrawn(undefined)}
              />
            )}
            <Omissions omitted={shown.omitted} />
          </>
        )}
      </PageBody>
      {selected && used && used.sentences.length + used.omitted > 0 && (
        <SelectionLine key={JSON.stringify(selected)} area={selected} used={used} />
      )}
      {reading.tables.length > 0 && (
        <div id="text-actions" className={unseen.target}>
          {shown && (
            <button type="button" className={unseen.skip} onClick={focusText}>
              {t("pane.skipBack")}
            </button>
          )}
          <ActionBar
            disabled={!shown || isConverting}
            editing={isEditing && !frozen.isFrozen}
            onEdit={(next) => {
              if (frozen.isFrozen) notify({ intent: "info", text: t("frozen.noEdits") });
              else edit(next);
            }}
            onCopy={async () => shown !== undefined && copy(shown)}
            onInsert={async () => shown && insert(shown, subject ?? shown.subject, write)}
            onExport={async () => shown && exportWord(shown, appendix === true)}
            appendix={appendix === true}
            onAppendix={setAppendix}
            {...(choices.subjects.length > 1 && {
              onAll: async (into) => {
                const texts = await engine.ask("writeAll", {
                  choice: written.choice,
                  settings: wording.state.kept,
                });
                await (into === "word" ? exportAll(texts, write) : insertAll(texts, write));
              },
            })}
            frozen={frozen.isFrozen}
            onFreeze={() => (frozen.isFrozen ? frozen.takeBack() : void freeze())}
            onStyle={onShowStyle}
          />
        </div>
      )}
    </>
  );
}

/** Past the text, whose figures are many stops for the Tab key; without a change of the page's address, which is Office's. */
function focusActions(): void {
  document.querySelector<HTMLElement>("#text-actions footer button")?.focus();
}

/** And back, to the first sentence, however many stops lie between. */
function focusText(): void {
  const first = "#page-summary [data-stop], #page-summary [id^=sentence-] button";
  document.querySelector<HTMLElement>(first)?.focus();
}

/** A cell that stands behind more sentences than this is no news for any of them. */
const MANY = 8;
