import { spawn } from "node:child_process";

export interface Job {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

export interface EndedJob {
  readonly name: string;
  readonly isGood: boolean;
  /** What it wrote, to standard output and standard error alike. */
  readonly output: string;
}

/** Runs jobs in the order given, so many at a time. Each is told of as a whole when it ends; none stops the others. */
export async function runTogether(
  jobs: readonly Job[],
  atATime: number,
  tell: (ended: EndedJob) => void,
): Promise<boolean> {
  const waiting = [...jobs];
  let isGood = true;
  const takeTurns = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const ended = await run(job);
      isGood &&= ended.isGood;
      tell(ended);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atATime) }, takeTurns));
  return isGood;
}

function run({ name, command, words }: Job): Promise<EndedJob> {
  const running = spawn(command, words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    running.once("error", (error) => resolve({ name, isGood: false, output: error.message }));
    running.once("close", (code) => resolve({ name, isGood: code === 0, output }));
  });
}
