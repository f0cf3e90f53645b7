import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Icon, type IconName } from "./icon";
import { uiTexts } from "./texts";

export type SavedState = "saving" | "saved" | "offline" | "failed";

interface SavedLineProps {
  state: SavedState;
  /** When it was last saved, as written on a clock: 17.42. */
  time?: string;
  /** What it means, or what to do about it. */
  children?: ReactNode;
}

const icons: Record<SavedState, IconName> = {
  saving: "sync",
  saved: "check",
  offline: "warning",
  failed: "error",
};

/** A quiet word on what is saved, read aloud when it changes. */
export function SavedLine({ state, time, children }: SavedLineProps) {
  const t = useTexts(uiTexts);
  const words: Record<SavedState, string> = {
    saving: t.saving,
    saved: time ? t.savedAt(time) : t.saved,
    offline: t.offline,
    failed: time ? t.notSavedSince(time) : t.notSaved,
  };
  return (
    <p className={`saved saved-${state}`} role="status">
      <Icon name={icons[state]} />
      <span>
        <strong>{words[state]}</strong>
        {state === "offline" && ` ${t.offlineWhy}${time ? ` ${t.lastSaved(time)}` : ""}`} {children}
      </span>
    </p>
  );
}
