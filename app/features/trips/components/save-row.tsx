import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { tripTexts } from "../texts";

interface SaveRowProps {
  label?: string;
  /** Where »Fortryd« leads. */
  back: string;
  /** Further buttons. */
  children?: ReactNode;
}

/** The buttons below a form: save, and leave without saving. */
export function SaveRow({ label, back, children }: SaveRowProps) {
  const t = useTexts(tripTexts);
  return (
    <ButtonRow>
      <Button>{label ?? t.save}</Button>
      <ButtonLink to={back}>{t.cancel}</ButtonLink>
      {children}
    </ButtonRow>
  );
}
