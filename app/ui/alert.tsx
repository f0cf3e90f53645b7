import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";
import { Icon, type IconName } from "./icon";

export type AlertTone = "error" | "warning" | "success" | "info";

interface AlertProps {
  tone: AlertTone;
  heading: ReactNode;
  /** The heading's rank; without it the heading is a line of text, as within a list. */
  level?: HeadingLevel;
  /** Read aloud when it appears: by default what was refused or done, not what stands on the page. */
  announce?: boolean;
  children?: ReactNode;
}

const icons: Record<AlertTone, IconName> = {
  error: "error",
  warning: "warning",
  success: "success",
  info: "info",
};

export function Alert({ tone, heading, level, announce, children }: AlertProps) {
  const announced = announce ?? (tone === "error" || tone === "success");
  const role = tone === "error" || tone === "warning" ? "alert" : "status";
  return (
    <div className={`alert alert-${tone}`} role={announced ? role : undefined}>
      <Icon name={icons[tone]} size="plain" className="alert-icon" />
      {level ? (
        <Heading level={level} className="alert-heading">
          {heading}
        </Heading>
      ) : (
        <p className="alert-heading">{heading}</p>
      )}
      {children && <div className="alert-text">{children}</div>}
    </div>
  );
}
