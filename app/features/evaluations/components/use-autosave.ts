import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AutosaveReply } from "../autosave-reply";
import {
  dropLocalCopy,
  fieldsOf,
  fillIn,
  keepLocalCopy,
  type LocalCopy,
  readLocalCopy,
  sameTexts,
} from "./local-copy";
import { postDraft } from "./post-draft";

/** How long the writer must have paused before a draft is saved, and how long before it is tried again offline. */
const pause = 2_000;
const retryAfter = 15_000;

export type AutosaveState = { kind: "idle" } | { kind: "saving" } | AutosaveReply;

interface AutosaveOptions {
  /** Where drafts are posted; null where what is written is kept on the device alone until it is sent. */
  address: string | null;
  /** Names the device's own copy. */
  storageKey: string;
  /** The version that the page was opened with. */
  version: string;
}

/**
 * Saves a form's draft while it is written. What the server does not have yet is kept on the device, and put back
 * when the page is opened again, unless the server has got something newer meanwhile.
 */
export function useAutosave(
  formRef: RefObject<HTMLFormElement>,
  { address, storageKey, version: openedVersion }: AutosaveOptions,
) {
  const [version, setVersion] = useState(openedVersion);
  const [state, setState] = useState<AutosaveState>({ kind: "idle" });
  const [restored, setRestored] = useState(false);
  const [outdated, setOutdated] = useState<LocalCopy | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const inFlight = useRef<Promise<void> | null>(null);

  const save = useCallback(async () => {
    const form = formRef.current;
    if (!form || !address) return;
    setState({ kind: "saving" });
    const sent = fieldsOf(form);
    const reply = await postDraft(address, new FormData(form));
    if (reply.kind === "saved") {
      const saved = String(reply.version);
      flushSync(() => setVersion(saved));
      const now = fieldsOf(form);
      if (sameTexts(sent, now)) dropLocalCopy(storageKey);
      else keepLocalCopy(storageKey, { version: saved, fields: now });
    }
    setState(reply);
  }, [formRef, address, storageKey]);

  const saveSoon = useCallback(
    (delay: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const before = inFlight.current ?? Promise.resolve();
        const saving = before.then(save).finally(() => {
          if (inFlight.current === saving) inFlight.current = null;
        });
        inFlight.current = saving;
      }, delay);
    },
    [save],
  );

  const wrote = useCallback(() => {
    const form = formRef.current;
    if (!form) return;
    keepLocalCopy(storageKey, { version: version, fields: fieldsOf(form) });
    if (address) saveSoon(pause);
  }, [formRef, storageKey, version, address, saveSoon]);

  const putBack = useCallback(
    (copy: LocalCopy) => {
      if (formRef.current) fillIn(formRef.current, copy.fields);
      setOutdated(null);
      setRestored(true);
      wrote();
    },
    [formRef, wrote],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the device keeps is looked for once, on arrival.
  useEffect(() => {
    const form = formRef.current;
    const copy = readLocalCopy(storageKey);
    if (!form || !copy) return;
    if (sameTexts(copy.fields, fieldsOf(form))) dropLocalCopy(storageKey);
    else if (copy.version === openedVersion) putBack(copy);
    else setOutdated(copy);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    if (state.kind !== "offline") return;
    const again = () => saveSoon(0);
    const retry = setInterval(again, retryAfter);
    window.addEventListener("online", again);
    return () => {
      clearInterval(retry);
      window.removeEventListener("online", again);
    };
  }, [state.kind, saveSoon]);

  return {
    state,
    /** The version that the next save is over. */
    version,
    restored,
    outdated,
    wrote,
    putBack,
    throwAway: () => {
      dropLocalCopy(storageKey);
      setOutdated(null);
    },
    /** To be called before the form is sent by its writer: true if a save was under way and `then` is called after. */
    settle: (then: () => void): boolean => {
      clearTimeout(timer.current);
      if (!inFlight.current) return false;
      void inFlight.current.then(then);
      return true;
    },
  };
}
