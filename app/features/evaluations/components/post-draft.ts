import type { AutosaveAnswer, AutosaveReply } from "../autosave-reply";

/** Sends a draft to be saved, and says what became of it; never throws. */
export async function postDraft(address: string, body: FormData): Promise<AutosaveReply> {
  try {
    const response = await fetch(address, { method: "POST", body, redirect: "manual" });
    if (response.type === "opaqueredirect" || response.status === 401) return { kind: "signedOut" };
    if (!response.ok) return { kind: response.status >= 500 ? "offline" : "refused" };
    return (await response.json()) as AutosaveAnswer;
  } catch {
    return { kind: "offline" };
  }
}
