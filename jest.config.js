/** Unit tests run in node; the browser project builds the product once and drives it in a real Chromium. */
const transform = { "^.+\\.tsx?$": "@swc/jest" };

module.exports = {
  projects: [
    {
      displayName: "core",
      testEnvironment: "node",
      transform,
      setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/globalSetup.ts",
      globalTeardown: "<rootDir>/test/browser/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/browser/setup.ts"],
    },
  ],
};
