import { openProfile, workbenchOrigin } from "./launch/openProfile";

/** How much of a script came over the wire when a page asked for it once more. */
async function loadedAgain(): Promise<readonly number[]> {
  const context = await openProfile();
  try {
    const page = await context.newPage();
    // A file of the server that is held to no policy and loads nothing itself.
    await page.goto(`${workbenchOrigin()}/workbench/workbench.css`);
    return await page.evaluate(async () => {
      const ask = async (): Promise<number> => {
        performance.clearResourceTimings();
        await (await fetch("/functions.js")).text();
        const [entry] = performance.getEntriesByType("resource");
        return (entry as PerformanceResourceTiming).transferSize;
      };
      return [await ask(), await ask()];
    });
  } finally {
    await context.close();
  }
}

describe("a browser of the tests", () => {
  it("trusts the workbench's server, and so keeps what it has loaded", async () => {
    const [, again] = await loadedAgain();
    expect(again).toBe(0);
  });
});
