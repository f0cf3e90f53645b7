import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { Alert } from "~/ui/alert";

interface DoneNoticeProps {
  /** What was done, by the word that the address carries in `gjort`. */
  texts: Readonly<Record<string, string>>;
  /** More about what was done, by the same word. */
  more?: Readonly<Record<string, ReactNode>>;
}

/** Says what the last form did, once its page is shown again. */
export function DoneNotice({ texts, more = {} }: DoneNoticeProps) {
  const [address] = useSearchParams();
  const done = address.get("gjort") ?? "";
  if (!Object.hasOwn(texts, done)) return null;
  return (
    <Alert tone="success" heading={texts[done]} level={2}>
      {more[done]}
    </Alert>
  );
}
