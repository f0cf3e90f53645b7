import { useEffect, useRef } from "react";
import { Icon } from "../icon";

export interface SummarisedError {
  /** `#` and the id of the field: `#${fieldId(name)}`. */
  href: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  errors: readonly SummarisedError[];
}

/** What is wrong with a form, above it, each with a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const shown = JSON.stringify(errors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other errors are a new summary, which is read again.
  useEffect(() => summary.current?.focus(), [shown]);
  return (
    <div
      ref={summary}
      className="alert alert-error"
      data-module="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <Icon name="error" size="plain" className="alert-icon" />
      <h2 className="alert-heading" id="error-summary-title">
        {title}
      </h2>
      {errors.length > 0 && (
        <ul className="list mt-2">
          {errors.map(({ href, message }) => (
            <li key={`${href} ${message}`}>
              <a className="error-link" href={href}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
