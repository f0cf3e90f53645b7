import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "../hidden-text";
import { uiTexts } from "../texts";
import { errorId, hintId } from "./field";

interface FieldNotesProps {
  id: string;
  hint?: ReactNode;
  error?: string;
}

/** A field's hint and error, with the ids that `announced` refers to. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  const t = useTexts(uiTexts);
  return (
    <>
      {hint && (
        <span className="form-hint" id={hintId(id)}>
          {hint}
        </span>
      )}
      {error && (
        <span className="form-error-message" id={errorId(id)}>
          <HiddenText>{t.errorPrefix}</HiddenText>
          {error}
        </span>
      )}
    </>
  );
}
