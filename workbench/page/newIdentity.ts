import type { Language } from "../../src/language";
import type { PaneIdentity } from "../protocol/appContext";

/** Every pane is a conversation of its own, so that a message of an old one is not taken for the new one's. */
export function newIdentity(language: Language): PaneIdentity {
  return {
    conversationId: `conversation-${crypto.randomUUID()}`,
    addinId: `addin-${crypto.randomUUID()}`,
    origin: location.origin,
    locale: language,
  };
}
