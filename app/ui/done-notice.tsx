import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { Alert } from "./alert";

interface DoneNoticeProps {
  /** What was done, by the word that the address carries in `gjort`. */
  texts: Readonly<Record<string, string>>;
  children?: ReactNode;
}

/** Says what the last form did, once a page is shown again. */
export function DoneNotice({ texts, children }: DoneNoticeProps) {
  const [address] = useSearchParams();
  const done = address.get("gjort") ?? "";
  if (!Object.hasOwn(texts, done)) return null;
  return (
    <Alert tone="success" heading={texts[done]} level={2}>
      {children}
    </Alert>
  );
}
