import { Link } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Alert } from "../alert";
import { uiTexts } from "../texts";
import { ErrorSummary } from "./error-summary";
import { fieldId } from "./field";

interface FormRefusalProps {
  answer: FormAnswer | undefined;
  /** The browser's own findings, before anything was sent. */
  errors?: Readonly<Record<string, string>>;
  /** The summary's heading where only the browser has spoken. */
  heading?: string;
}

/** Why a form was refused, above it: each field's fault with a link to the field, and the reason for the whole. */
export function FormRefusal({ answer, errors = answer?.errors ?? {}, heading }: FormRefusalProps) {
  const t = useTexts(uiTexts);
  const faults = Object.entries(errors);
  const refused = answer?.title ? answer : undefined;
  const title = refused?.title ?? heading;
  if (!title || (!refused && faults.length === 0)) return null;
  if (faults.length > 0)
    return (
      <>
        <ErrorSummary
          title={title}
          errors={faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }))}
        />
        {refused?.text && (
          <p>
            {refused.text} <WayOut {...refused} />
          </p>
        )}
      </>
    );
  if (!refused?.text) return null;
  return (
    <Alert tone="error" heading={refused.title} level={2}>
      <p>{refused.text}</p>
      {refused.wayOut && (
        <p>
          <strong>{t.wayOut}</strong> <WayOut {...refused} />
        </p>
      )}
    </Alert>
  );
}

/** What to do instead, as a link where it is done on a page of its own or elsewhere on this one. */
function WayOut({ wayOut, wayTo }: Pick<FormAnswer, "wayOut" | "wayTo">) {
  if (!wayTo) return <>{wayOut}</>;
  return wayTo.startsWith("#") ? <a href={wayTo}>{wayOut}</a> : <Link to={wayTo}>{wayOut}</Link>;
}
