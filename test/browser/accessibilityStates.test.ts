import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { PANE_STATES, WORDS, type PaneState, type PaneTongue } from "./paneStates";
import { anyFindings } from "./seriousFindings";

type Media = Parameters<OpenedWorkbench["page"]["emulateMedia"]>[0];

const LIGHT: Media = { colorScheme: "light", forcedColors: "none" };

/** What they change is colours: only those are asked for again. */
const OTHER_THEMES: readonly (readonly [string, Media])[] = [
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
];

/** In the other language the words are longer, and nothing else is different: where most of them stand. */
const IN_ENGLISH = PANE_STATES.filter(([{ isWordy }]) => isWordy);

const named = (tours: readonly (readonly PaneState[])[]) =>
  tours.map((tour) => [tour.map(({ name }) => name).join("; "), tour] as const);

async function lookAt(tour: readonly PaneState[], language: PaneTongue, isInAllThemes: boolean) {
  const [{ open }] = tour as [PaneState];
  const workbench = await openWorkbench({ ...(await open?.()), language });
  for (const { name, reach } of tour) {
    await reach(workbench, WORDS[language]);
    expect([name, ...(await anyFindings(workbench))]).toEqual([name]);
    for (const [theme, media] of isInAllThemes ? OTHER_THEMES : []) {
      await workbench.page.emulateMedia(media);
      expect([name, theme, ...(await anyFindings(workbench, "colours"))]).toEqual([name, theme]);
    }
    await workbench.page.emulateMedia(LIGHT);
  }
}

describe("the pane, by the rules of WCAG 2.2", () => {
  it.each(named(PANE_STATES))("has nothing that axe finds in any theme: %s", async (_, tour) => {
    await lookAt(tour, "zh-CN", true);
  });

  it.each(named(IN_ENGLISH))("has nothing that axe finds in English: %s", async (_, tour) => {
    await lookAt(tour, "en-US", false);
  });
});
