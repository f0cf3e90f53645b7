import type { ReactNode } from "react";
import { Icon } from "./icon";

interface FrameProps {
  /** Names the preview for those who hear the page. */
  label: string;
  /** What the bar says: that it is a preview, of which address, and what its colours mean. */
  bar: ReactNode;
  /** The public components, exactly as they will stand. */
  children: ReactNode;
}

/** A preview of what will be public. The button that publishes lies beneath it. */
export function Frame({ label, bar, children }: FrameProps) {
  return (
    <section className="frame" aria-label={label}>
      <p className="frame-bar">
        <Icon name="visibility" /> {bar}
      </p>
      <div className="frame-body public">{children}</div>
    </section>
  );
}
