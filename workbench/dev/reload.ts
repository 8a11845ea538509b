/** Asks once a second whether there is a newer build, and shows it. */
const VERSION = "/workbench/version.txt";

async function version(): Promise<string | undefined> {
  const response = await fetch(VERSION, { cache: "no-store" }).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

async function watch(): Promise<void> {
  const shown = await version();
  setInterval(() => {
    void version().then((now) => {
      if (shown !== undefined && now !== undefined && now !== shown) location.reload();
    });
  }, 1000);
}

void watch();
