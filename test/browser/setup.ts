/** A page with a grid takes seconds to start on a slow machine, and the first one pays for all. */
jest.setTimeout(120_000);
