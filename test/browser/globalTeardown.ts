import { closeAll } from "./running";

// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default async function globalTeardown(): Promise<void> {
  await closeAll();
}
