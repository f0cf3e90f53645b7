import { Link, useLocation } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { SavedLine } from "~/ui/saved-line";
import { contributionTexts } from "../contribution-texts";
import { clockOf } from "../moments";
import type { AutosaveState } from "./use-autosave";

interface AutosaveLineProps {
  state: AutosaveState;
  /** When the page's own text was saved, as it stands after »kl.«; null if it never was. */
  savedAt: string | null;
}

/** The quiet line on what is saved; silent until something is. */
export function AutosaveLine({ state, savedAt }: AutosaveLineProps) {
  const t = useTexts(contributionTexts);
  const { pathname } = useLocation();
  const time = savedAt ?? undefined;
  switch (state.kind) {
    case "idle":
      return time ? (
        <SavedLine state="saved" time={time}>
          {t.canLeave}
        </SavedLine>
      ) : null;
    case "saving":
      return <SavedLine state="saving" />;
    case "saved":
      return (
        <SavedLine state="saved" time={clockOf(state.savedAt)}>
          {t.canLeave}
        </SavedLine>
      );
    case "offline":
      return <SavedLine state="offline" time={time} />;
    case "signedOut":
      return (
        <SavedLine state="failed" time={time}>
          {t.signedOut}{" "}
          <Link to={`/log-ind?til=${encodeURIComponent(pathname)}`} reloadDocument>
            {t.signInAgain}
          </Link>
          {t.textStays}
        </SavedLine>
      );
    case "stale":
      return (
        <SavedLine state="failed" time={time}>
          {t.savedElsewhere}
        </SavedLine>
      );
    case "refused":
      return (
        <SavedLine state="failed" time={time}>
          {t.notAccepted}
        </SavedLine>
      );
  }
}
