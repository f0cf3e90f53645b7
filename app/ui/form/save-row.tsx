import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "../button";
import { ButtonRow } from "../button-row";
import { uiTexts } from "../texts";

interface SaveRowProps {
  label?: string;
  /** Where »Fortryd« leads. */
  back: string;
  /** Further buttons. */
  children?: ReactNode;
}

/** The buttons below a form: save, and leave without saving. */
export function SaveRow({ label, back, children }: SaveRowProps) {
  const t = useTexts(uiTexts);
  return (
    <ButtonRow>
      <Button>{label ?? t.save}</Button>
      {children}
      <ButtonLink kind="tertiary" to={back}>
        {t.cancel}
      </ButtonLink>
    </ButtonRow>
  );
}
