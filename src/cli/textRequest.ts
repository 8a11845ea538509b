import { unfreeze } from "../narrative/frozen/unfreeze";
import type { Narrative, Script } from "../narrative/narrative";
import type { Length } from "../narrative/outline/outline";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { scriptOf } from "../narrative/scriptOf";
import { textDefaults } from "../narrative/textDefaults";
import type { NarrativeChoice } from "../narrative/writeNarrative";
import { ok } from "../problem";
import type { Answer } from "./answer";
import type { NarrateOptions } from "./narrateOptions";
import { openFrozen } from "./openFrozen";
import type { OpenedBook } from "./openReading";
import { keptSettings, openSettings } from "./openSettings";
import type { Output } from "./output";

/** The text that is wanted: about whom and when, how long, in which style and script. */
export interface TextRequest extends NarrativeChoice {
  readonly length: Length;
  readonly settings: NarrativeSettings;
  readonly script: Script;
  /** The finished text that asks for all this. */
  readonly finished?: Narrative;
}

/**
 * What is wanted by the options, or by the finished text that they name. Where they name no settings, those kept in the
 * workbook hold; where they say nothing of length and characters, a sheet of settings in it may.
 */
export async function textRequest(
  options: NarrateOptions,
  { reading, wording, dated }: OpenedBook,
  output: Output,
): Promise<Answer<TextRequest>> {
  if (options.frozen !== undefined) return requestOfFrozen(options.frozen);
  const { subject, period, title, book } = options;
  const opened =
    options.settings === undefined
      ? ok(keptSettings(book, wording, output))
      : await openSettings(options.settings);
  if (!opened.ok) return opened;
  const settings = opened.value;
  const { length, script } = textDefaults(settings, reading.asked, options, scriptOf(reading));
  return ok({
    ...(subject !== undefined && { subject }),
    ...(period && !dated && { period }),
    ...(title !== undefined && { title }),
    length: options.length ?? length,
    settings,
    script: options.script ?? script,
  });
}

async function requestOfFrozen(file: string): Promise<Answer<TextRequest>> {
  const frozen = await openFrozen(file);
  if (!frozen.ok) return frozen;
  const { subject, period, length, settings, script } = frozen.value;
  const finished = unfreeze(frozen.value);
  return ok({ subject, ...(period && { period }), length, settings, script, finished });
}
