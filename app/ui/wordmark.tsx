import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { uiTexts } from "./texts";

interface WordmarkProps {
  municipality: string;
  /** Where the mark leads: the desk, or the front page when signed out. */
  home: string;
}

export function Wordmark({ municipality, home }: WordmarkProps) {
  const t = useTexts(uiTexts);
  return (
    <Link className="wordmark" to={home}>
      <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
        <rect width="30" height="30" rx="3" fill="#004d99" />
        <path d="M8 18a7 7 0 0 1 14 0" fill="none" stroke="#fff" strokeWidth="2.4" />
        <path d="M4 18h22M8 23h14" stroke="#fff" strokeWidth="2.4" />
      </svg>
      <span>
        <b>{t.productName}</b>
        <small>{municipality}</small>
      </span>
    </Link>
  );
}
