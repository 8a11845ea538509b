import { NO_BROWSER, installedBrowser } from "../../browser/launch/installedBrowser";

const nowhere = (): boolean => false;
const only =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe("the browser for the browser tests", () => {
  it("is the one that CHROME_PATH names, wherever else there are others", () => {
    const everywhere = (): boolean => true;
    expect(installedBrowser({ CHROME_PATH: "/opt/chrome" }, "linux", everywhere)).toEqual({
      executablePath: "/opt/chrome",
    });
  });

  it("must be there when CHROME_PATH names it", () => {
    expect(() => installedBrowser({ CHROME_PATH: "/opt/chrome" }, "linux", nowhere)).toThrow(
      "CHROME_PATH",
    );
  });

  it.each([
    ["linux", "/usr/bin/chromium"],
    ["darwin", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
  ] as const)("on %s is found at %s", (platform, file) => {
    const environment = { PROGRAMFILES: "C:\\Program Files" };
    expect(installedBrowser(environment, platform, only(file))).toEqual({ executablePath: file });
  });

  it("is missing where none is installed, and one sentence says what to install", () => {
    expect(installedBrowser({}, "linux", nowhere)).toBeUndefined();
    expect(installedBrowser({}, "aix", nowhere)).toBeUndefined();
    expect(NO_BROWSER).toContain("Google Chrome");
  });
});
